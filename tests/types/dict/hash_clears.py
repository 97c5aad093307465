# A key's __hash__ that empties the table it is being put into: it is asked once, and the key is there in the end.
kept = {}
names = set()


class Text(str):
    def __hash__(self):
        print("hash of", repr(str(self)))
        kept.clear()
        return super().__hash__()


class Thing:
    def __hash__(self):
        names.clear()
        kept.clear()
        return 5


kept[Text("a")] = 1
print(kept)
kept.clear()
for i in range(20):
    kept[i] = i
kept[Text("b")] = 2
print(kept)
names.add(Thing())
print(len(names))
names.clear()
for i in range(20):
    names.add(i)
names.add(Thing())
print(len(names))
kept[Thing()] = 3
print(len(kept), kept.setdefault(Text("c"), 4), kept)

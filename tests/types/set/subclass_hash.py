# A subclass of set with a __hash__ of its own is sought by it, others as the equal frozenset.
class Hashed(set):
    def __hash__(self):
        return 5


class Plain(set):
    pass


s, f = Hashed([1]), set()
f.add(s)
print(s in f, len(f))
f.remove(s)
print(f, Plain([1]) in {frozenset([1])}, {1} in {frozenset([1])})
try:
    f.add(Plain())
except TypeError:
    print("TypeError")

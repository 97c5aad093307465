# maketrans and translate.
t = str.maketrans("abc", "xyz")
print(sorted(t.items()), "aabbcc".translate(t), "hello".translate(t), "".translate(t))
print("abc".translate(str.maketrans("a", "b", "c")), "abcd".translate(str.maketrans("", "", "bd")), "abc".translate({97: "long", 98: None, 99: 0x65E5}))
print(str.maketrans({"a": 1, "b": None, 99: "x"}), "abc".translate(str.maketrans({"a": "<", "c": ">"})))


class T:
    def __getitem__(self, k):
        if k == 97:
            return "A"
        if k == 98:
            raise KeyError
        if k == 99:
            raise LookupError
        return chr(k + 1)


print("abcd".translate(T()), "é日".translate({ord("é"): "e", ord("日"): "day"}))
for f in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans({"ab": 1}), lambda: "a".translate({97: 0x110000})):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: str.maketrans("a"), lambda: "a".translate({97: 1.5}), lambda: "a".translate(), lambda: "a".translate(5)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)

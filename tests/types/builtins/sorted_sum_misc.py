# sorted, format, repr, iter/next together; keyword-only arguments of builtins.
print(sorted("bca"), sorted([3, 1, 2], reverse=True), sorted(["b", "A"], key=str.lower), sorted({2: 0, 1: 0}), sorted((2, 1)), sorted([]), sorted(range(3, 0, -1)), sorted([True, 0, 2]), sorted("aB", key=None, reverse=False))
print(repr("a"), repr(1.0), repr([1, "b"]), repr(None), repr(b"x"), repr({}), repr(()), format(3.14159, ".2f"), format(5, "03"), format("x", ">3"), format(None))
print(list(enumerate("ab", start=1)), sum([1], start=5), max([1, 2], key=lambda x: -x), round(2.567, ndigits=1), int("11", base=2), "a-b".split("-", maxsplit=1), sorted([2, 1], key=abs), list(zip([1], [2], strict=True)), open and True, print.__name__)
print(str(object=5), str(b"x", encoding="utf-8", errors="strict"), bytes("a", encoding="ascii"), "é".encode(encoding="utf-8"), b"a".decode(encoding="utf-8"), "aba".replace("a", "x", 1), dict(a=1), complex(real=1, imag=2), [3, 1].sort(key=None, reverse=True))
for f in (lambda: sorted([1], None), lambda: sum([1], foo=2), lambda: enumerate("a", first=1), lambda: round(1.5, digits=1), lambda: int(x="5"), lambda: len(s="a"), lambda: abs(x=1), lambda: list(iterable=[]), lambda: range(stop=5), lambda: ord(c="a")):
    try:
        f()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)

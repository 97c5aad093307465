# split: white space runs, separators, limits.
for s in ("", " ", "a", " a ", "a b", "  a  b  ", "a\tb\nc\rd\x0be\x0cf", "a,b", "one two  three"):
    print(repr(s), s.split(), s.split(None), s.split(None, 1), s.split(" "), s.split(" ", 1), s.split(","))
s = "a,b,,c,"
for n in (-1, 0, 1, 2, 3, 4, 5, 10):
    print(n, s.split(",", n), " x  y z ".split(None, n))
print("aXXbXXc".split("XX"), "aXXXbX".split("XX"), "XX".split("XX"), "abc".split("abc"), "abc".split("abcd"), "aaa".split("a"), "aaaa".split("aa"))
print("a b c".split(maxsplit=1), "a-b-c".split(sep="-"), "a-b-c".split(sep="-", maxsplit=1), "".split(","), "".split(), "   ".split(None, 2))
print("1\n2\n3".split("\n"), "k=v=w".split("=", 1), "日 本  語".split(), "日é本é語".split("é", 1), "a\0b".split("\0"))
try:
    "abc".split("")
except ValueError as e:
    print(type(e).__name__)
for f in (lambda: "a".split(1), lambda: "a".split(b","), lambda: "a".split(",", "x"), lambda: "a".split(",", 1, 2)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
a, *b = "x y z".split()
print(a, b, len(("w " * 40).split()), [int(x) for x in "1 22 333".split()], sum(map(int, "4,5,6".split(","))))

# rsplit cuts from the right.
s = "a,b,,c,"
for n in (-1, 0, 1, 2, 3, 4, 5, 10):
    print(n, s.rsplit(",", n))
for s in ("", " ", "a", " a ", "a b", "  a  b  ", "a b c"):
    print(repr(s), s.rsplit(), s.rsplit(" "), s.rsplit(" ", 1))
print("aXXbXXc".rsplit("XX", 1), "aXXXbX".rsplit("XX"), "aXXXb".rsplit("XX", 1), "aaaa".rsplit("aa"), "abc".rsplit("abc"), "abc".rsplit("x"))
print("/usr/lib/x".rsplit("/", 1), "a.b.c".rsplit(".", 1)[-1], "日é本é語".rsplit("é", 1), "k".rsplit("=", 1))
try:
    "abc".rsplit("")
except ValueError as e:
    print(type(e).__name__)
try:
    "abc".rsplit(1)
except TypeError as e:
    print(type(e).__name__)

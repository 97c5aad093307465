# expandtabs counts columns from the last line end.
for s in ("", "\t", "a\tb", "ab\tc", "abcdefgh\ti", "abcdefg\th", "\t\t", "a\nb\tc", "a\r\tb", "01\t012\t0123\t01234", "é\tx"):
    print(repr(s), repr(s.expandtabs()), repr(s.expandtabs(4)), repr(s.expandtabs(1)), repr(s.expandtabs(0)), repr(s.expandtabs(-1)))
print("a\tb".expandtabs(tabsize=3), "no tabs".expandtabs() == "no tabs")
try:
    "a".expandtabs("x")
except TypeError as e:
    print(type(e).__name__)

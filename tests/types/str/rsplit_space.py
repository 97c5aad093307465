# rsplit on white space with a limit.
for s in ("", "  ", "a", " a ", " a b  c ", "a\tb\nc"):
    for n in (-1, 0, 1, 2, 5):
        print(repr(s), n, s.rsplit(None, n))
print("a b c d".rsplit(maxsplit=1), "a b  c".rsplit(sep=None, maxsplit=1), "x-y-z".rsplit(sep="-", maxsplit=1))
print(" lead only".rsplit(None, 1), "trail only ".rsplit(None, 1), "日 本 語".rsplit(None, 1))

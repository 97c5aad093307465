# center, ljust, rjust, zfill.
for s in ("", "a", "ab", "abc", "abcde"):
    for w in (-1, 0, 1, 3, 4, 5, 6, 7):
        c = s.center(w)
        l = s.ljust(w, ".")
        r = s.rjust(w, "*")
        z = s.zfill(w)
        print(repr(s), w, repr(c), repr(l), repr(r), repr(z))
for s in ("-1", "+1", "-", "+", "--1", "12", "-0", "x-1"):
    print(s, s.zfill(0), s.zfill(3), s.zfill(5))
print("abc".center(8, "-"), "abc".center(9, "-"), "ab".center(7, "xé"[1]), "日".center(4, "é"), "é".zfill(3), "日".ljust(3, "本") + "|")
for f in (lambda: "a".center(), lambda: "a".center("x"), lambda: "a".ljust(5, ""), lambda: "a".rjust(5, "xx"), lambda: "a".center(5, 1), lambda: "a".zfill("3")):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)

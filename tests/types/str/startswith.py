# startswith and endswith with bounds and tuples.
s = "foobar"
for p in ("", "f", "foo", "foobar", "foobarx", "bar", "oob", "x"):
    print(repr(p), s.startswith(p), s.endswith(p), s.startswith(p, 3), s.endswith(p, 3), s.startswith(p, 1, 4), s.endswith(p, 0, 3), s.startswith(p, -3), s.endswith(p, -3, -1), s.startswith(p, 9))
print(s.startswith(("x", "fo")), s.endswith(("x", "bar")), s.startswith(()), s.endswith(("x", "y")), s.startswith(("bar", "o"), 3), s.endswith(("o", "oo"), 0, 3))
print("".startswith(""), "".endswith(""), "".startswith("a"), "".endswith("", 1), "a".startswith("", 1), "a".startswith("", 2), "é日".startswith("é"), "é日".endswith("日", 1))
for f in (
    lambda: s.startswith(), lambda: s.startswith(1), lambda: s.startswith(["f"]), lambda: s.startswith(b"f"), lambda: s.endswith(1),
    lambda: s.startswith(("a", 1)), lambda: s.endswith((b"r",)), lambda: s.endswith(["r"]), lambda: s.startswith(None),
):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)

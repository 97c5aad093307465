# replace on bytes and bytearray.
for b in (b"abcabc", bytearray(b"abcabc")):
    print(b.replace(b"a", b"x"), b.replace(b"bc", b""), b.replace(b"a", b"xyz", 1), b.replace(b"z", b"q"), b.replace(b"", b"-"), b.replace(b"", b"-", 3), b.replace(b"abc", b"a"), b.replace(b"a", b"b", 0), b.replace(b"a", b"b", -1), b.replace(bytearray(b"c"), bytearray(b"\0")))
    print(type(b.replace(b"a", b"b")).__name__, type(b.replace(b"z", b"b")).__name__)
    for f in (lambda: b.replace("a", "b"), lambda: b.replace(b"a"), lambda: b.replace(97, b"b"), lambda: b.replace(b"a", "b")):
        try:
            print(f())
        except TypeError as e:
            print(type(e).__name__)
x = bytearray(b"aaa")
y = x.replace(b"b", b"c")
y.append(1)
print(x, y, (b"ab" * 30).replace(b"a", b"")[:5], len((b"ab" * 30).replace(b"b", b"xyz")), b"\0\xff\0".replace(b"\0", b"\x01"))

# bytearray(): the same sources as bytes, always a new object.
print(bytearray(), bytearray(3), bytearray(b"ab"), bytearray([1, 255]), bytearray(range(3)), bytearray("é", "utf-8"), bytearray(memoryview(b"m")), bytearray(x for x in (1, 2)))
a = bytearray(b"abc")
b = bytearray(a)
b[0] = 0
c = a
c[1] = 0
print(a, b, c is a, repr(a), str(a), [a], len(bytearray(200)), bool(bytearray()), bool(bytearray(1)))
for v in ([256], [-1], -1):
    try:
        print(bytearray(v))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__)
for f in (lambda: bytearray("abc"), lambda: bytearray([1.5]), lambda: bytearray(["a"]), lambda: bytearray(None), lambda: bytearray(1.0)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
print(bytearray(b'"'), bytearray(b"\n\\\x00\xff"), bytearray(b"'\""))

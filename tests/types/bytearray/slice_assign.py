# Slice assignment: same size, growing, shrinking, from any buffer or iterable.
def t(lo, hi, v):
    a = bytearray(b"abcdef")
    a[lo:hi] = v
    print(lo, hi, a, len(a))


for lo, hi in ((0, 0), (0, 2), (2, 4), (4, 6), (6, 6), (0, 6), (None, None), (-2, None), (3, 1), (10, 20), (-10, 2)):
    t(lo, hi, b"XY")
    t(lo, hi, b"")
    t(lo, hi, b"12345678")
a = bytearray(b"abc")
a[1:2] = bytearray(b"zz")
a[0:0] = memoryview(b"mm")
print(a)
a[1:3] = [1, 2, 3]
a[:1] = (65,)
a[-1:] = range(3)
print(a)
a[:] = a
print(a)
a[1:1] = a
print(a)
a[:] = b""
print(a, len(a))
a = bytearray(10)
a[::2] = b"ABCDE"
print(a)
a[1::2] = range(5)
a[8::-4] = b"xyz"
print(a)
for s, v in ((slice(0, 10, 2), b"AB"), (slice(None, None, -1), b"abc")):
    try:
        a[s] = v
    except ValueError as e:
        print(type(e).__name__)
for v in ("text", 5, None, ["a"], [None]):
    try:
        a[0:2] = v
        print("assigned", v, a)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
print(len(a))

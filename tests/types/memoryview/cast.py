# cast between bytes and other item types. Values chosen to be the same in either byte order
# are used where the order would show; the rest asks sys.byteorder.
import sys

little = sys.byteorder == "little"
b = bytearray(16)
m = memoryview(b)
h = m.cast("H")
print(len(h), h.itemsize, h.format, h.nbytes, list(h))
h[0] = 0x0101
h[1] = 0xFFFF
h[7] = 0x1221
print(b[:4], sorted(b[14:]), list(h)[:2])
i = m.cast("I")
i[1] = 0x11111111
i[2] = 0xFFFFFFFF
print(len(i), i[1], i[2], b[4:12])
s = m.cast("i")
print(s[2], s[1] == 0x11111111, len(s[1:3]), list(s[2:3]))
q = m.cast("q")
Q = m.cast("Q")
print(len(q), q[1] == Q[1] or (q[1] < 0), Q[0] >> 32 == 0x11111111 if little else Q[0] & 0xFFFFFFFF == 0x11111111)
sb = m.cast("b")
sb[0] = -1
print(b[0], sb[0], m.cast("B")[0], h.cast("B")[0])
back = i.cast("B")
print(len(back), bytes(back) == bytes(b))
d = bytearray(8)
f = memoryview(d).cast("f")
f[0] = 1.5
f[1] = -2.25
print(list(f), f.itemsize, f.tolist())
c = memoryview(b"abc").cast("c")
print(c[0], list(c))
for fmt in ("I", "H", "Q"):
    try:
        memoryview(bytearray(7)).cast(fmt)
    except TypeError as e:
        print(fmt, type(e).__name__)
for f in (lambda: h.cast("I"), lambda: m.cast(5), lambda: m[::2].cast("H"), lambda: m.cast()):
    try:
        f()
    except (TypeError, ValueError) as e:
        print("error")
r = memoryview(b"\1\1\2\2").cast("H")
print(list(r), r.readonly)
try:
    r[0] = 1
except TypeError as e:
    print(type(e).__name__)

# memoryview.
b = bytearray(b"0123456789")
m = memoryview(b)
m[0] = 65
m[1:3] = b"BC"
print(m[0], bytes(m[2:5]), len(m), m.tobytes(), m.tolist()[:3], m.hex(), b, m == b, m[::2].tolist(), m.nbytes, m.itemsize, m.format)
print(m.ndim, m.shape, m.strides, m.suboffsets, m.obj is b, m.readonly, m.contiguous, m.toreadonly().readonly, bytes(m.cast("H")[1:2]), hash(memoryview(b"x")) == hash(b"x"))
with memoryview(b"abc") as v:
    print(v[1], list(v), v != b"q", bytes(v))
m.release()
try:
    m[0]
except ValueError:
    print("released")

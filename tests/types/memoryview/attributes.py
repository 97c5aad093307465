# itemsize, format, nbytes, ndim, shape, readonly, obj, strides.
from array import array

for obj in (b"abcd", bytearray(6), array("h", [1, 2, 3]), array("i", [1, 2]), array("B", b"xy"), array("q", [1]), array("f", [1.5])):
    m = memoryview(obj)
    print(len(m), m.itemsize, m.format, m.nbytes, m.ndim, m.shape, m.strides, m.readonly, m.obj is obj, m.contiguous)
m = memoryview(bytearray(10))[2:8]
print(len(m), m.nbytes, m.shape, m.readonly, m[::2].nbytes, m[::2].shape, m[::2].strides, m[::2].contiguous)
r = memoryview(bytearray(3)).toreadonly()
print(r.readonly, list(r))
try:
    r[0] = 1
except TypeError as e:
    print(type(e).__name__)
for name in ("itemsize", "readonly", "nbytes"):
    try:
        setattr(m, name, 1)
    except AttributeError as e:
        print(type(e).__name__)

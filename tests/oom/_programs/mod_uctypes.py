# uctypes.
import uctypes
from uctypes import *

data = bytearray(range(24))
desc = {
    "a": 0 | UINT8, "b": 2 | INT16, "c": 4 | UINT32, "d": 8 | INT64, "f": 8 | FLOAT32, "g": 8 | FLOAT64, "bits": 0 | BFUINT32 | 3 << BF_POS | 4 << BF_LEN,
    "sub": (4, {"x": 0 | UINT16}), "arr": (0 | ARRAY, 4 | UINT8), "arr2": (0 | ARRAY, 2, {"y": 0 | INT8}), "arr3": (0 | ARRAY, 3 | UINT16), "p": (16 | PTR, UINT8),
}
s = struct(addressof(data), desc, LITTLE_ENDIAN)
print(s.a, s.b, s.c, s.d, s.bits, s.sub.x, s.arr, s.arr2[1].y, s.arr3[2], sizeof(s), sizeof(desc, BIG_ENDIAN), int(s.p) != 0)
s.g = 1.5
s.arr3[0] = 500
s.bits = 9
print(s.g, s.f, data[:16], bytes_at(addressof(data), 4), bytearray_at(addressof(data), 4))
for name in ("INT8", "UINT64", "INT32", "BFINT8", "BFINT16", "BFINT32", "BFUINT8", "BFUINT16", "SHORT", "USHORT", "INT", "UINT", "LONG", "ULONG", "LONGLONG", "ULONGLONG", "VOID", "NATIVE"):
    print(getattr(uctypes, name) & 0xFF)
print(repr(struct(16, desc)), hash(uctypes) != 0)
try:
    bytearray_at(addressof(data), 4).append(1)
except BufferError as e:
    print(e)
try:
    s.nothing
except AttributeError as e:
    print(e)

# needs: uctypes
# Scalars, bits, nested structures and arrays, in each layout; what is stored and read back.
import uctypes
from uctypes import *

DESC = {
    "u8": 0 | UINT8, "i8": 0 | INT8, "u16": 0 | UINT16, "i16": 0 | INT16, "u32": 0 | UINT32, "i32": 0 | INT32, "u64": 0 | UINT64,
    "i64": 0 | INT64, "f32": 0 | FLOAT32, "f64": 8 | FLOAT64, "odd": 3 | UINT32,
    "low": 0 | BFUINT8 | 0 << BF_POS | 3 << BF_LEN, "high": 0 | BFUINT16 | 12 << BF_POS | 4 << BF_LEN,
    "wide": 0 | BFUINT32 | 4 << BF_POS | 20 << BF_LEN, "signed": 0 | BFINT8 | 4 << BF_POS | 4 << BF_LEN,
    "sub": (4, {"a": 0 | UINT8, "inner": (1, {"b": 0 | UINT16})}),
    "bytes": (2 | ARRAY, 3 | UINT8), "words": (4 | ARRAY, 2 | UINT16), "chars": (0 | ARRAY, 2 | INT8),
    "pairs": (0 | ARRAY, 3, {"x": 0 | UINT8, "y": 2 | UINT16}),
}
for layout in (NATIVE, LITTLE_ENDIAN, BIG_ENDIAN):
    data = bytearray(range(0xF0, 0x100)) + bytearray(4)
    s = struct(addressof(data), DESC, layout)
    print(s.u8, s.i8, s.u16, s.i16, s.u32, s.i32, s.u64, s.i64, s.odd)
    print(s.low, s.high, s.wide, s.signed, s.sub.a, s.sub.inner.b, s.bytes, s.words[0], s.words[1], s.chars[1])
    print([(s.pairs[i].x, s.pairs[i].y) for i in range(3)], sizeof(s), sizeof(s.pairs), sizeof(s.sub), sizeof(s.words))
    s.u16 = 0x1234
    s.i32 = -2
    print(data)
    s.u64 = 2**64 - 2
    s.low = 0xFD
    s.high = 3
    s.wide = 0xABCDE
    print(data)
    s.sub.inner.b = 0x102
    s.words[1] = 0x304
    s.pairs[2].y = 0x506
    s.chars[0] = -3
    s.bytes[1] = 7
    print(data, s.words[1], s.pairs[2].y, s.chars[0])
    s.f32 = 1.5
    print(s.f32, data[:4])
    s.f32 = 2
    print(s.f32, bytes(s.sub), bytearray(s.words), memoryview(s.pairs)[0])
print(s.bytes == b"\x00\x07\x04" or s.bytes)

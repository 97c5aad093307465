# skip-on: board the module in Python is the hosts'
# needs: struct
# What struct has beside MicroPython's functions, found in _struct_more.
import struct
from struct import Struct, iter_unpack

point = Struct("<hh")
print(point.size, point.format, point.pack(1, -2), point.unpack(b"\1\0\2\0"), Struct(b">I").pack(7))
buffer = bytearray(10)
point.pack_into(buffer, 2, 3, 4)
print(buffer, point.unpack_from(buffer, 2), point.unpack_from(buffer, offset=0))
print(list(point.iter_unpack(b"\1\0\2\0\3\0\4\0")), list(iter_unpack("B", b"abc")), list(iter_unpack(">H", bytearray())))
for wrong in (
    lambda: struct.unpack("<hh", b"\1"),
    lambda: point.unpack(b"12345678"),
    lambda: point.unpack_from(buffer, 8),
    lambda: struct.pack("Q Z", 1),
    lambda: iter_unpack("h", b"123"),
    lambda: iter_unpack("", b"123"),
    lambda: Struct("?!"),
):
    try:
        print(wrong())
    except struct.error:
        print("error")
try:
    struct.nothing
except AttributeError:
    print("AttributeError")

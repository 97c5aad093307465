# struct.
import struct

print(struct.calcsize("<hhl"), struct.pack("<bhiq", 1, 2, 3, 4), struct.unpack("<bhi", b"\x01\x02\x00\x03\x00\x00\x00"), struct.pack(">f2s", 1.5, b"ab"))
b = bytearray(8)
struct.pack_into("<HH", b, 2, 513, 5)
print(b, struct.unpack_from("<HH", b, 2), struct.unpack("<d", struct.pack("<d", 0.5)))

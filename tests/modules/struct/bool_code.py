# The ? code.
import struct

print(struct.pack("?", True), struct.pack("<??", 0, 5), struct.unpack("<??", b"\x00\x02"), struct.calcsize("<3?"), struct.pack(">B?H", 1, [], 2))
print(struct.unpack(">B?H", b"\x01\x01\x00\x02"))

# Repeat counts, zero counts, several values.
import struct

print(struct.pack("<3B", 1, 2, 3), struct.pack("<2h1i", 1, 2, 3), struct.unpack("<4B", b"\x01\x02\x03\x04"), struct.pack("<0B"), struct.pack("<B0hB", 1, 2), struct.calcsize("<0i"), struct.calcsize("<10s3H"), struct.calcsize("<"), struct.pack(""), struct.unpack("", b""))
print(struct.pack("<BHIQ", 1, 2, 3, 4), struct.unpack("<BHIQ", bytes(range(15))), struct.pack(">10sBx", b"name", 7), struct.unpack(">4sxH", b"abcd\xff\x01\x02"))
vals = list(range(20))
b = struct.pack("<20H", *vals)
print(len(b), list(struct.unpack("<20H", b)) == vals, struct.unpack("<HH", b[4:8]))
for fmt in ("<b3xi", ">2s2sH", "<3f", ">qb", "<13B", "!HIH"):
    print(fmt, struct.calcsize(fmt))
print(struct.unpack("<" + "B" * 5, b"hello"), struct.pack("<" + "h" * 3, *(-1, 0, 1)), sum(struct.unpack("<50B", bytes([2] * 50))))

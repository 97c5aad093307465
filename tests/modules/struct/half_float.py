# The e code: 16-bit floats.
import struct

for v in (0.0, -0.0, 1.0, -2.0, 0.5, 1.5, 65504.0, 6.103515625e-05, 5.960464477539063e-08, 0.333251953125, float("inf"), float("-inf")):
    b = struct.pack("<e", v)
    print(b, struct.unpack("<e", b)[0] == v, struct.pack(">e", v) == b[::-1])
print(struct.calcsize("e"), struct.unpack("<e", b"\x00\x7e")[0] != struct.unpack("<e", b"\x00\x7e")[0])
print(struct.unpack("<e", struct.pack("<e", 1.0 + 2.0**-11)), struct.unpack("<e", struct.pack("<e", 1.0 + 3 * 2.0**-11)) == (1.0 + 2.0**-9,), struct.unpack("<e", struct.pack("<e", 2049.0)), struct.unpack("<e", struct.pack("<e", 2.0**-26)))
print(struct.pack("<3e", 1, 2, 3), struct.unpack(">2e", b"<\x00@\x00"))

# Each code in both byte orders, limits of the integer codes.
import struct

limits = {"b": (-128, 127), "B": (0, 255), "h": (-(2**15), 2**15 - 1), "H": (0, 2**16 - 1), "i": (-(2**31), 2**31 - 1), "I": (0, 2**32 - 1), "l": (-(2**31), 2**31 - 1), "L": (0, 2**32 - 1), "q": (-(2**63), 2**63 - 1), "Q": (0, 2**64 - 1)}
for c in "bBhHiIlLqQ":
    lo, hi = limits[c]
    for v in (lo, hi, 1, 0x12 if c in "bB" else 0x1234):
        le = struct.pack("<" + c, v)
        be = struct.pack(">" + c, v)
        if le[::-1] != be or struct.unpack("<" + c, le) != (v,) or struct.unpack(">" + c, be) != (v,) or struct.unpack("!" + c, be) != (v,):
            print("bad", c, v)
    print(c, struct.calcsize("<" + c), struct.pack("<" + c, lo), struct.pack(">" + c, hi), struct.pack("<" + c, 1))
for v in (0.0, 1.0, -1.5, 0.15625, 65504.0):
    print(v, struct.pack("<f", v), struct.pack(">f", v), struct.pack("<d", v), struct.unpack("<f", struct.pack("<f", v)), struct.unpack(">d", struct.pack(">d", v)))
print(struct.pack("<f", float("inf")), struct.pack(">f", float("-inf")), struct.unpack("<f", b"\x00\x00\xc0\x7f")[0] != 0, struct.pack("<d", -0.0), struct.pack("<f", 3))
print(struct.pack("x"), struct.pack("3x"), struct.pack("<bxb", 1, 2), struct.unpack("<bxb", b"\x01\xff\x02"), struct.pack("<h", True))
print(struct.pack("<0s", b""), struct.pack("<5s", b"abc"), struct.pack("<2s", b"abc"), struct.unpack("<3s1s", b"abcd"), struct.pack("s", b"xyz"), struct.unpack("2s", bytearray(b"ab")))

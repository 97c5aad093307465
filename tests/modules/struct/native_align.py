# Native sizes and alignment with @ or no prefix.
import struct

for fmt in ("bi", "bh", "hb", "ib", "bhb", "bbbi", "b2h", "3si", "i3s", "hi", "xi", "bxh"):
    n = struct.calcsize(fmt)
    print(fmt, n, struct.calcsize("@" + fmt) == n, struct.calcsize("<" + fmt))
p = struct.calcsize("P")
print(p in (4, 8), struct.calcsize("l") in (4, 8), struct.calcsize("i"), struct.calcsize("q"), struct.calcsize("f"), struct.calcsize("d"), struct.calcsize("h"), struct.calcsize("b"))
b = struct.pack("bi", 1, 0x01010101)
print(b, struct.unpack("bi", b), struct.pack("bh", -1, -1), struct.unpack("@hbh", struct.pack("@hbh", 1, 2, 3)))
import sys

order = "<" if sys.byteorder == "little" else ">"
print(struct.pack("H", 258) == struct.pack(order + "H", 258), struct.pack("I", 1) == struct.pack(order + "I", 1), struct.pack("@q", -5) == struct.pack(order + "q", -5))

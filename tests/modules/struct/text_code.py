# needs: struct, uctypes
# "S" is the address of a text: that of a str in the heap or a part of it; others are refused.
import struct
import uctypes

text = "".join(["heap", " text"])
where = uctypes.addressof(text)
print(struct.unpack("S", struct.pack("S", text)), struct.unpack("S", struct.pack("S", where + 5)))
data = bytearray(8)
for address in (0, 1, 4096, uctypes.addressof(data), where - 1, (1 << 31) - 1):
    try:
        print(struct.unpack("S", struct.pack("P", address)))
    except ValueError:
        print("ValueError")
for name in ("abc", "asyncio"):  # in ROM, being names of frozen modules
    print(struct.unpack("S", struct.pack("P", uctypes.addressof(name)))[0] == name)

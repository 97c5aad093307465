# What struct refuses.
import struct

n = 0
for f in (
    lambda: struct.pack("<z", 1), lambda: struct.calcsize("<Z"), lambda: struct.unpack("<y", b"a"), lambda: struct.unpack("<I", b"abc"), lambda: struct.pack("<I", "a"), lambda: struct.pack("<B", None), lambda: struct.pack("<H", []),
    lambda: struct.pack("<f", "x"), lambda: struct.pack("<4s", 5), lambda: struct.pack("<d", None),
):
    try:
        f()
        print("no error", n)
    except Exception as e:
        n += 1
print(n)
for f in (lambda: struct.pack(1, 2), lambda: struct.unpack("<B", "a"), lambda: struct.unpack("<B", 5), lambda: struct.pack(), lambda: struct.calcsize(), lambda: struct.calcsize(None), lambda: struct.unpack("<B")):
    try:
        f()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)

# pack_into and unpack_from with offsets from either end.
import struct

b = bytearray(b"..........")
print(struct.pack_into("<H", b, 0, 0x4142), b)
struct.pack_into("<BB", b, 4, 1, 2)
struct.pack_into(">H", b, -2, 0x5859)
struct.pack_into("<3s", b, -5, b"abc")
print(b)
print(struct.unpack_from("<H", b), struct.unpack_from("<H", b, 4), struct.unpack_from(">H", b, -2), struct.unpack_from("<3s", b, 5), struct.unpack_from("<", b, 3), struct.unpack_from("<BB", memoryview(b), 4))
n = 0
for f in (
    lambda: struct.pack_into("<I", b, 8, 1), lambda: struct.pack_into("<B", b, 10, 1), lambda: struct.pack_into("<B", b, -11, 1), lambda: struct.pack_into("<Q", bytearray(7), 0, 1), lambda: struct.unpack_from("<I", b, 7),
    lambda: struct.unpack_from("<B", b, 10), lambda: struct.unpack_from("<B", b, -11), lambda: struct.unpack_from("<H", b"a"), lambda: struct.unpack("<H", b"a"),
):
    try:
        f()
        print("no error")
    except Exception as e:
        n += 1
print(n, b)
for f in (lambda: struct.pack_into("<B", b"const", 0, 1), lambda: struct.pack_into("<B", "text", 0, 1), lambda: struct.unpack_from("<B", "text"), lambda: struct.unpack_from("<B", 5)):
    try:
        f()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)
    except Exception as e:
        print("error")
try:
    struct.pack_into("<B", b)
    print("no error")
except Exception:
    print("error")
m = memoryview(b)[2:6]
struct.pack_into("<HH", m, 0, 1, 2)
print(b, struct.unpack_from("<HH", m))
recs = bytearray(12)
for i in range(4):
    struct.pack_into("<BH", recs, i * 3, i, i * 100)
print([struct.unpack_from("<BH", recs, o) for o in range(0, 12, 3)])

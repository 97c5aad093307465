# Arrays as buffers: memoryview, bytes, struct, files, int.from_bytes.
from array import array
import struct
import io

a = array("B", b"abcd")
m = memoryview(a)
m[0] = 65
print(a, bytes(a), bytearray(a), bytes(m[1:3]), b"".join([a, b"!"]), int.from_bytes(a, "big"), bytes(a) == b"Abcd", a.__class__.__name__)
h = array("h", [0, 0, 0])
struct.pack_into("hh", h, 2, 5, 6)
print(h, struct.unpack_from("h", h, 2), struct.unpack("3h", h))
s = io.BytesIO()
print(s.write(array("h", [0x4141, 0x4242])), s.getvalue())
r = io.BytesIO(b"\x01\x01\x02\x02")
t = array("h", [0, 0])
print(r.readinto(t), t)
print(str(array("B", b"text"), "utf-8"), b"xAbcdx".find(a), bytes(array("i", [0])) == bytes(4), len(bytes(array("d", [1.5]))))


class A(array):
    def total(self):
        return sum(self)


x = A("i", [1, 2, 3])
x.append(4)
print(x.total(), x[0], len(x), isinstance(x, array), x[1:3], type(x).__name__)

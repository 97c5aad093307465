# needs: uctypes
# Pointers, and bytearrays of memory that is another object's.
import gc
from uctypes import *

text = bytearray(b"some text, some more")
DESC = {"p": (0 | PTR, UINT8), "h": (0 | PTR, UINT16), "s": (0 | PTR, {"a": 0 | UINT8, "b": 1 | UINT8}), "all": (0 | ARRAY, sizeof({"p": (0 | PTR, VOID)}) | UINT8)}
cell = bytearray(sizeof(DESC))
print(len(cell) == sizeof({"x": (PTR, VOID)}), sizeof(DESC) in (4, 8))
s = struct(addressof(cell), {"n": 0 | (UINT64 if len(cell) == 8 else UINT32), "p": DESC["p"], "s": DESC["s"], "h": DESC["h"]})
s.n = addressof(text)
print(int(s.p) == addressof(text), s.p[0], s.p[3], s.s[0].a, s.s[1].b, s.h[1] == text[2] | text[3] << 8 or s.h[1])
s.p[0] = 83
s.n += 4
print(text[:4], s.p[-1], s.p[1])
s.s[1].a = 42
print(text)

b = bytearray_at(addressof(text), 9)
print(b, len(b), b[0], b[-1], b[1:4], b + b"!", b.find(b"e"), list(b[:2]), bytes(b), b == b"Some*text" or b, addressof(b) == addressof(text))
b[5:9] = b"TEXT"
b[0] = 115
b[1:3] = bytearray(b"OM")
print(text, [c for c in b][:3], memoryview(b)[5:9].tobytes(), bytes_at(addressof(text), 4), b"TEXT" in b)
for f in (
    lambda: b.append(1), lambda: b.extend(b"x"), lambda: b.pop(), lambda: b.clear(), lambda: b.__setitem__(slice(0, 2), b"xyz"), lambda: b.insert(0, 1),
    lambda: b.__delitem__(0), lambda: b.__iadd__(b"more"),
):
    try:
        print(f())
    except BufferError as e:
        print(e)
print(b.extend(b""), text)
kept = struct(addressof(bytearray(b"nobody else has this")), {"c": (0 | ARRAY, 6 | UINT8), "sub": (7, {"d": (0 | ARRAY, 4 | UINT8)})})
more, sub = bytearray_at(addressof(bytearray(b"nor this")), 8), kept.sub
gc.collect()
junk = [bytearray(24) for i in range(200)]
print(kept.c, sub.d, more)
part = kept.c
kept = sub = None
gc.collect()
junk = [bytearray(24) for i in range(200)]
print(part, addressof(memoryview(text)[4:]) - addressof(text))
for size in (0, 1):
    print(bytearray_at(addressof(text), size), bytes_at(addressof(text), size))

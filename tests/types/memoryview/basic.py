# Length, items, iteration, conversion.
for src in (b"abcdef", bytearray(b"abcdef")):
    m = memoryview(src)
    print(len(m), m[0], m[-1], [m[i] for i in range(-6, 6)], list(m), bytes(m), bytearray(m), m.tobytes(), 97 in m, sum(m), max(m), tuple(reversed(m)), bool(m))
    for i in (6, -7):
        try:
            m[i]
        except IndexError as e:
            print(type(e).__name__)
    for k in ("a", None, 1.0):
        try:
            m[k]
        except TypeError as e:
            print(type(e).__name__)
print(len(memoryview(b"")), bool(memoryview(b"")), list(memoryview(b"")), bytes(memoryview(b"")), list(memoryview(memoryview(b"ab"))))
for v in (5, None, [1, 2], 1.5, {}, range(3)):
    try:
        memoryview(v)
    except TypeError as e:
        print(type(e).__name__)
m = memoryview(b"abc")
try:
    m.nope
except AttributeError as e:
    print(type(e).__name__)
print(int.from_bytes(m, "big"), str(m, "utf-8"), b"".join([m, m]), b"x" + m, b"xabc".find(m), bytearray(b"z") + m, type(m).__name__, isinstance(m, memoryview))

# release, with, tobytes, tolist, hex, and use after release.
b = bytearray(b"abc")
m = memoryview(b)
print(m.tobytes(), m.tolist(), m.hex(), m[1:].tolist())
m.release()
m.release()
for f in (lambda: m[0], lambda: len(m), lambda: bytes(m), lambda: m.tolist(), lambda: list(m), lambda: memoryview(m), lambda: m[:], lambda: m.itemsize):
    try:
        f()
        print("no error")
    except ValueError as e:
        print(type(e).__name__)
with memoryview(b) as v:
    v[0] = 65
    print(bytes(v))
try:
    v[0]
except ValueError as e:
    print(type(e).__name__)
b.append(1)
print(b)

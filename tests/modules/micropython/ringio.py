# RingIO: a fixed ring of bytes.
import micropython

r = micropython.RingIO(8)
print(r.any(), r.read(), r.write(b"abc"), r.any(), r.read(2), r.any(), r.read(), r.any())
print(r.write(b"0123456789"), r.any(), r.write(b"x"), r.read(), r.read(5))
# wrap around many times
n = 0
got = b""
for i in range(20):
    n += r.write(bytes([65 + i, 97 + i, 48 + i % 10]))
    got += r.read(3)
print(n, got)
for i in range(10):
    r.write(b"xyz")
    if r.read(2) + r.read(1) != b"xyz":
        print("bad")
print(r.any())
b = bytearray(b"......")
r.write(b"12345")
print(r.readinto(b), b, r.any(), r.readinto(b))
r.write(b"abcdef")
b = bytearray(6)
print(r.readinto(b, 2), b, r.any(), r.read())
r.write(b"one\ntwo\nthr")
print(r.readline(), r.readline(), r.readline())
r.write(b"long line")
print(r.readline(3), r.read())
print(r.close(), r.write(b"after close"), r.read())
buf = bytearray(5)
r = micropython.RingIO(buf)
print(r.write(b"123456"), r.any(), r.read(), r.write(bytearray(b"ab")), r.write(memoryview(b"cd")), r.read())
for a in (0, bytearray(0), bytearray(1)):
    try:
        micropython.RingIO(a)
    except ValueError as e:
        print(type(e).__name__)
for a in (None, []):
    try:
        micropython.RingIO(a)
    except TypeError as e:
        print(type(e).__name__)
r = micropython.RingIO(4)
print(r.write(b"\0\xff\0\xff"), r.read())
print(r, bool(r))

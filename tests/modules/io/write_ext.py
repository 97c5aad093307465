# write(buf, length) and write(buf, offset, length) of MicroPython's streams.
import io

b = io.BytesIO()
print(b.write(b"foobar", 2), b.getvalue())
print(b.write(b"foobar", 100), b.getvalue())
print(b.write(b"foobar", 3, 2), b.getvalue())
print(b.write(b"foobar", 4, 100), b.getvalue())
print(b.write(b"foobar", 100, 5), b.getvalue())
b.seek(0)
buf = bytearray(6)
print(b.readinto(buf, 3), bytes(buf), b.readinto(buf, 100), buf)

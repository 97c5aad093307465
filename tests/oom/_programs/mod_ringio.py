# micropython.RingIO.
import micropython

r = micropython.RingIO(16)
print(r.write(b"hello\nworld"), r.any(), r.read(2), r.readline(), r.readinto(bytearray(3)), r.read(), r.any())
print(micropython.RingIO(bytearray(8)).write(b"12345678"), r.close())

# io: BufferedWriter, and IOBase derived from in Python.
import io

out = io.BytesIO()
w = io.BufferedWriter(out, 8)
print(w.write(b"12345"), w.write(b"6789012345"), w.flush(), out.getvalue())


class Mine(io.IOBase):
    def __init__(self):
        self.data = b"line\nrest"

    def readinto(self, buf):
        n = min(len(buf), len(self.data), 3)
        buf[:n] = self.data[:n]
        self.data = self.data[n:]
        return n

    def write(self, b):
        print("[%s]" % bytes(b), end="")
        return len(b)

    def ioctl(self, op, arg):
        return 0


m = Mine()
print("x", 5, file=m)
print(m.readline(), m.read(2), m.read(), m.readlines(), m.flush(), m.close(), m.tell() if False else 0)
with Mine() as n:
    print(n.read(3), n.seek(0) if False else "")
f = io.open("_io_own.txt", "w+")
f.write("abc")
print(type(f).__name__, f.seek(0), f.readinto(bytearray(2)) if hasattr(f, "readinto") else 0)
f.close()
g = io.FileIO("_io_own.txt") if False else open("_io_own.txt", "rb")
print(type(g).__name__)
del g
import os, gc

gc.collect()
os.remove("_io_own.txt")

# A stream with readinto gets read, readline and the like from IOBase (as the documents say).
import io


class In(io.IOBase):
    def __init__(self, data):
        self.data = data
        self.pos = 0
        self.calls = 0

    def readinto(self, buf):
        self.calls += 1
        n = min(len(buf), len(self.data) - self.pos, 5)
        buf[:n] = self.data[self.pos : self.pos + n]
        self.pos += n
        return n

    def ioctl(self, op, arg):
        return 0


i = In(b"first line\nsecond\nthird, no end")
print(i.read(3), i.readline(), i.readline(), i.read(), i.read())
print(In(b"abcdefghijkl").read(12), In(b"").read(), In(b"x\n\ny").readline())
b = bytearray(4)
i = In(b"123456")
print(i.readinto(b), b, i.calls > 0)


class Bad(io.IOBase):
    def readinto(self, buf):
        return -9

    def ioctl(self, op, arg):
        return -1


try:
    Bad().read(5)
    print("no error")
except OSError as e:
    print(type(e).__name__, e.errno)

# Streams written in Python on IOBase: write for print, readinto for read and readline.
import io


class Out(io.IOBase):
    def __init__(self):
        self.data = bytearray()

    def write(self, buf):
        self.data.extend(buf)
        return len(buf)

    def ioctl(self, op, arg):
        self.data.extend(b"<%d>" % op)
        return 0


o = Out()
print("hello", 5, file=o)
print("a", "b", sep="", end="", file=o)
print(o.data)


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
print(isinstance(o, io.IOBase), issubclass(In, io.IOBase))


class Bad(io.IOBase):
    def write(self, buf):
        return -5

    def readinto(self, buf):
        return -9

    def ioctl(self, op, arg):
        return -1


for f in (lambda: print("x", file=Bad()), lambda: Bad().read(5)):
    try:
        f()
        print("no error")
    except OSError as e:
        print(type(e).__name__)


class Raises(io.IOBase):
    def write(self, buf):
        raise KeyError("in write")


try:
    print("x", file=Raises())
except KeyError as e:
    print(e.args)

# Streams written in Python on IOBase: write serves print; its errors come through.
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


class Bad(io.IOBase):
    def write(self, buf):
        return -5

    def ioctl(self, op, arg):
        return -1


try:
    print("x", file=Bad())
    print("no error")
except OSError as e:
    print(type(e).__name__, e.errno)
print(isinstance(o, io.IOBase), issubclass(Out, io.IOBase))


class Raises(io.IOBase):
    def write(self, buf):
        raise KeyError("in write")


try:
    print("x", file=Raises())
except KeyError as e:
    print(e.args)

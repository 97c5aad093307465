# Arguments whose methods resize, free or refill the memory that the call works on.
# skip-on: board 110 KB are too little for lists of 5,000 that grow below a call from C
import io  # the arguments of readinto() and write() after the first are MicroPython's
import struct
from array import array
from collections import deque

keep = []


def wipe(b):
    b[:] = b""
    keep[:] = [bytearray(999) for i in range(20)]


class Index:
    def __init__(self, f, n):
        self.f, self.n = f, n

    def __index__(self):
        self.f()
        return self.n


def t(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__)
    assert not any(any(b) for b in keep)
    keep.clear()


fmt = bytearray(b"bbbb")
def refill(): fmt[:] = b"qqqq"
try:
    struct.pack(fmt, Index(refill, 1), -1, -1, -1)  # CPython and MicroPython: TypeError
except TypeError:
    print("struct.pack TypeError")
b = bytearray(b"x" * 9999)
t("unpack_from", lambda: struct.unpack_from("5000s", b, Index(lambda: wipe(b), 0)))
b = bytearray(64)
t("pack_into", lambda: struct.pack_into("16i", b, Index(lambda: wipe(b), 0), *range(16)))
b = bytearray(64)
t("pack_into", lambda: struct.pack_into("16i", b, 0, Index(lambda: wipe(b), 0), *range(15)))
b = bytearray(9999)
t("readinto", lambda: io.BytesIO(b"z" * 9999).readinto(b, Index(lambda: wipe(b), 9999)))
b = bytearray(9999)
t("write", lambda: io.BytesIO().write(b, Index(lambda: wipe(b), 9999)))
b = bytearray(9999)
t("write", lambda: io.BytesIO().write(b, Index(lambda: wipe(b), 1), 9999))


class Below(io.IOBase):
    def write(self, data):
        wipe(b)
        out.extend(data)
        return len(data)


out = bytearray()
b = bytearray(b"q" * 999)
w = io.BufferedWriter(Below(), 100)
t("BufferedWriter", lambda: w.write(b))
w.flush()
print(out == b"q" * 999)


class Liar(io.IOBase):
    """Counts that are wrong in every way."""

    def __init__(self, n): self.n = n
    def write(self, data): return self.n
    def readinto(self, data):
        data[:] = b""
        return self.n
    def ioctl(self, request, arg): return self.n


for n in (1 << 20, -5, -1 << 20, None, "x", 2.5):
    w = io.BufferedWriter(Liar(n), 4)
    t("liar", lambda: w.write(b"abcdefgh"))
    t("liar", lambda: Liar(n).read(3))
    t("liar", lambda: Liar(n).read() if n != 1 << 20 else 0)
    t("liar", lambda: Liar(n).readline(4))
    t("liar", lambda: print("text", file=Liar(n)))


class Text:
    def __init__(self, f): self.f = f
    def __str__(self):
        self.f()
        return "text"
    __repr__ = __str__
    def __bytes__(self):
        self.f()
        return b"bytes"


b = bytearray(b"%s " * 300)
print(bytes(b % ((Text(lambda: wipe(b)),) * 300)) == b"bytes " * 300)
b = bytearray(b"%r " * 300)
print(bytes(b % ((Text(lambda: wipe(b)),) * 300)) == b"text " * 300)

# arrays and bytearrays: items, places, slices
for make in (lambda: bytearray(b"a" * 5000), lambda: array("h", [7] * 5000)):
    z = bytearray()
    def use(f):
        global z
        z = make()
        t(type(z).__name__, lambda: f(z, lambda: z.__delitem__(slice(None)) if type(z) is bytearray else [z.pop() for i in range(len(z))]))
    use(lambda z, f: z.__setitem__(4999, Index(f, 1)))
    use(lambda z, f: z.__setitem__(Index(f, 4999), 1))
    use(lambda z, f: z.__getitem__(Index(f, 4999)))
    use(lambda z, f: len(z[Index(f, 10):5000]))
    use(lambda z, f: len(z[10:5000:Index(f, 2)]))
    use(lambda z, f: z.__setitem__(slice(10, Index(f, 5000)), z[:100]))
    use(lambda z, f: z.__delitem__(slice(Index(f, 10), 5000)))
    use(lambda z, f: z.insert(Index(f, 4000), 1) or len(z))
    use(lambda z, f: z.insert(4000, Index(f, 1)) or len(z))
    use(lambda z, f: z.append(Index(f, 1)) or len(z))
    use(lambda z, f: z.pop(Index(f, 4000)))
    use(lambda z, f: z.extend(Index(f, 1) for i in range(3)) or len(z))
    use(lambda z, f: len(z * Index(f, 3)))
    use(lambda z, f: len(z.__imul__(Index(f, 3))))
b = bytearray(b"a" * 5000)
t("find", lambda: b.find(b"a", Index(lambda: wipe(b), 5)))
b = bytearray(b"a" * 5000)
t("count", lambda: b.count(b"a", 0, Index(lambda: wipe(b), 5000)))
b = bytearray(b"a" * 5000)
t("replace", lambda: len(b.replace(b"a", b"b", Index(lambda: wipe(b), 5000))))
b = bytearray(b"a " * 2500)
t("split", lambda: b.split(None, Index(lambda: wipe(b), 5000)))
b = bytearray(b"a" * 5000)
t("startswith", lambda: b.startswith(b"a", Index(lambda: wipe(b), 0)))
b = bytearray(b"a" * 5000)
t("center", lambda: len(b.center(Index(lambda: wipe(b), 6000))))
b = bytearray(b"a" * 5000)
t("hex", lambda: len(b.hex(":", Index(lambda: wipe(b), 2))))

# views of what becomes shorter
b = bytearray(b"a" * 5000)
class Own(bytearray):
    pass
m = memoryview(b)
try:
    b[:] = b""  # CPython: BufferError
    print(len(m[4000:]), bytes(m[4000:4010]))
    try:
        m[4000] = 1
    except IndexError:
        pass
except BufferError:
    print(0, b"")

# deques
d = deque([1, 2, 3], 4)
try:
    d.insert(Index(lambda: d.append(4), 0), 0)
except IndexError:
    print("IndexError", list(d))
d = deque([1, 2, 3])
t("deque", lambda: d[Index(d.clear, 2)])
d = deque([1, 2, 3])
t("deque", lambda: d.__setitem__(Index(d.clear, 2), 5))
d = deque([1, 2, 3])
t("deque", lambda: d.rotate(Index(d.clear, 2)))
class Clears:
    def __eq__(self, other):
        d.clear()
        return False
for name in ("index", "count", "remove", "__contains__"):
    d = deque([1, 2, 3])
    try:
        print(name, getattr(d, name)(Clears()))
    except (RuntimeError, IndexError, ValueError):  # CPython: mutated while searched
        print(name, "exception")
    print(list(d))

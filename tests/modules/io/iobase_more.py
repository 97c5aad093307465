# Streams on IOBase: iteration, readlines, with, short and late answers, sizes; text of several bytes a character.
import io


class In(io.IOBase):
    def __init__(self, *parts):
        self.parts = list(parts)
        self.log = []

    def readinto(self, buf):
        if not self.parts:
            return 0
        part = self.parts.pop(0)
        if part is None or isinstance(part, int):
            return part
        n = min(len(buf), len(part))
        buf[:n] = part[:n]
        if part[n:]:
            self.parts.insert(0, part[n:])
        return n

    def ioctl(self, op, arg):
        self.log.append(op)
        return 0


print(list(In(b"one\ntw", b"o\n", b"three")), In(b"a\nb\n").readlines(), In().readlines())
i = In(b"ab", None, b"cd")
print(i.read(4), i.read(4), i.read(4))
i = In(None, b"x\n")
print(i.readline(), i.readline(), In(None).read())
with In(b"12345") as i:
    print(i.read(2), i.readline(2), i.read(0))
    i.flush()
print(i.log)
for f in (lambda: In(-5).read(), lambda: i.seek(0), lambda: i.tell(), lambda: io.IOBase().read()):
    try:
        print(f())
    except OSError as e:
        print("OSError")


class Greedy(io.IOBase):
    def readinto(self, buf):
        return len(buf) + 100

    def write(self, buf):
        self.got = buf
        return 1000


g = Greedy()
for f in (lambda: g.read(10), lambda: print("text", end="", file=g)):
    try:
        f()
    except OSError as e:
        print(e.errno)
print(g.got)


class Lines(io.StringIO):
    def write(self, text):
        return super().write("<" + text + ">")


s = Lines()
print("a", 1, file=s)
print(repr(s.getvalue()), isinstance(s, io.IOBase), isinstance(io.BytesIO(), io.IOBase))
s.seek(0)
for line in s:
    print(repr(line))
with Lines("é\n") as t:
    print(t is not None, type(t).__name__, t.read() == "é\n")
t = io.StringIO("aé日😀b")
print([t.read(n) for n in (1, 1, 2, 5)] == ["a", "é", "日😀", "b"], t.tell())
t.seek(2)
try:
    print(t.read(1))
except UnicodeError as e:
    print("UnicodeError")
w = io.BufferedWriter(Lines(), 4)
with w:
    w.write(b"abcdef")
for make in (lambda: io.FileIO(), lambda: io.TextIOWrapper("x"), lambda: type("F", (io.FileIO,), {}), lambda: io.BufferedWriter()):
    try:
        make()
        print("no error")
    except TypeError as e:
        print("TypeError")

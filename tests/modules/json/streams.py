# needs: json
# dump() to and load() from streams of all kinds: whole pieces, single bytes, hostile ones.
import io
import json

DOC = {"name": "se\xf1or \U0001f600", "list": [1, -2.5, None, True, "x" * 150], "nested": {"a": {"b": ["\n\"", []]}}, "n": 10**20}


class Slow(io.IOBase):  # as MicroPython's: readinto, write
    def __init__(self, data=b""):
        self.data = data
        self.at = 0

    def readinto(self, buf):
        n = min(len(buf), len(self.data) - self.at)
        buf[:n] = self.data[self.at : self.at + n]
        self.at += n
        return n

    def write(self, buf):
        self.data += buf if isinstance(buf, (bytes, bytearray)) else buf.encode()
        return len(buf)


class Plain:  # as CPython's: read, write
    def __init__(self, text=""):
        self.text = text

    def read(self):
        return self.text

    def write(self, text):
        self.text += text


s = io.StringIO()
json.dump(DOC, s)
text = s.getvalue()
print(text == json.dumps(DOC), json.load(io.StringIO(text)) == DOC)
slow, plain = Slow(), Plain()
json.dump(DOC, slow, separators=(",", ":"))
json.dump(DOC, plain, separators=("\u20ac", ":"))
print(slow.data.decode() == json.dumps(DOC, separators=(",", ":")), plain.text == json.dumps(DOC, separators=("\u20ac", ":")))
print(json.load(Plain(text)) == DOC)
for n in (0, 1, 63, 64, 65, 127, 128, 129, 200):  # where pieces meet
    s = " " * n + text
    if json.load(io.StringIO(s)) != DOC:
        print("from", n)


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Full(Plain):
    def write(self, text):
        raise OSError(28)


attempt(json.dump, DOC, Full())
attempt(json.dump, DOC, 1)
try:
    json.load(io.StringIO(""))
except ValueError as e:
    print(e)

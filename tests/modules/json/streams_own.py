# needs: json
# Streams in Python are asked for one byte; what they answer is checked (MicroPython's, not CPython's).
import io
import json


class S(io.IOBase):
    def __init__(self, answers):
        self.answers = iter(answers)

    def readinto(self, buf):
        v = next(self.answers)
        if isinstance(v, int):
            buf[0] = v
            return 1
        if isinstance(v, str):
            buf[:] = b""
            return 1
        return v[0] if v else None

    def write(self, buf):
        return 2


def attempt(f, *args):
    try:
        print(f(*args))
    except (OSError, ValueError) as e:
        print(type(e).__name__, e)


attempt(json.load, S([0x5B, 0x31, 0x5D, (0,)]))
attempt(json.load, S([0x5B, (3,)]))
attempt(json.load, S([0x5B, None]))
attempt(json.load, S([0x5B, (-5,)]))
attempt(json.load, S([0x5B, "resized"]))
attempt(json.dump, "abc", S([]))
print(json.dumps(b"12\xc3\xa934"))
try:
    print(json.dumps(b"\xff"))
except ValueError:
    print("not UTF-8")
print(json.load(io.BytesIO(b'{"a": [1, "\xe2\x82\xac"]}')))
b = io.BytesIO()
json.dump([1, {"a": None}], b)
print(b.getvalue())


class Grows:  # what is written changes meanwhile
    text = ""

    def write(self, text):
        self.text += text
        if len(d) < 200:
            d["k%d" % len(d)] = l
        l.clear()


l = ["y" * 40] * 20
d = {"a": l, "b": l}
g = Grows()
json.dump(d, g)
print(g.text[:8], len(d) > 2, l)

# helper
# The part of tests/fuzz/jsontext.c in Python: texts that are JSON or nearly so. What it prints CPython prints too (differ.py). SPDX-License-Identifier: MIT
import io
import json

# What a byte below 64 stands for; the others are characters.
PARTS = ("{", "}", "[", "]", ",", ":", '"', " ", "\n", "1", "0", "-", ".", "e", "E", "+", "null", "true", "false", "NaN", "Infinity", '"a"', '"b":',
         '"\\u00e9"', '"\\ud83d\\ude00"', '"\\ud83d"', '"\\ude00x"', "\\", "\\n", "\\u", "12", "3.25", "-1e5", "12345678901234567890", "1e999", "[[", "]]",
         '{"c":[', "]}", '"' + "x" * 130 + '"', "\u20ac", "\U0001f600", "\t", "\0", "\x7f", '\\"', "d8", "3d", "dc", "00", ", ", ": ", '"":', "[]", "{}",
         '"k": 1', "\r", "'", "/", "a", "f", "t", "n", "\x1f")


class Bytes:  # given one by one
    def __init__(self, data):
        self.data, self.at = data, 0

    def readinto(self, buf):
        n = min(len(buf), len(self.data) - self.at)
        buf[:n] = self.data[self.at : self.at + n]
        self.at += n
        return n

    def read(self):
        return self.data.decode()


class Pieces:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text


def load(f, source):
    try:
        return True, f(source)
    except ValueError as e:
        return False, str(e)
    except RecursionError:
        return False, "too deep"


def run(data):
    text = "".join(PARTS[b] if b < 64 else chr(b & 127) if b < 192 else PARTS[b - 192] for b in data[:400])
    good, value = load(json.loads, text)
    print(good, ascii(value))
    for f, source in ((json.load, io.StringIO(text)), (json.load, Bytes(text.encode())), (json.loads, text.encode())):
        good_too, again = load(f, source)
        if (good_too, repr(again)) != (good, repr(value)):
            raise Exception("another result: %r" % (again,))
    if not good:
        return
    written, pieces = json.dumps(value), Pieces()
    json.dump(value, pieces)
    print(written, json.dumps(value, separators=("\u20ac,", ":")).__len__())
    if pieces.text != written or repr(json.loads(written)) != repr(value):
        raise Exception("not what was written: %r" % written)

# heap: 16K w32
# A JSON encoder and decoder: recursion, escapes, generators, subclasses that hook in.
class DecodeError(ValueError):
    def __init__(self, msg, pos):
        ValueError.__init__(self, "%s: position %d" % (msg, pos))
        self.msg = msg
        self.pos = pos


ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
UNESCAPES = {v[1]: k for k, v in ESCAPES.items()}
UNESCAPES["/"] = "/"


def quote(s):
    out = ['"']
    for c in s:
        if c in ESCAPES:
            out.append(ESCAPES[c])
        elif " " <= c <= "~":
            out.append(c)
        elif ord(c) < 0x10000:
            out.append("\\u%04x" % ord(c))
        else:
            v = ord(c) - 0x10000
            out.append("\\u{:04x}\\u{:04x}".format(0xD800 + (v >> 10), 0xDC00 + (v & 0x3FF)))
    out.append('"')
    return "".join(out)


class Encoder:
    def __init__(self, *, indent=None, sort_keys=False, default=None):
        self.indent = indent
        self.sort_keys = sort_keys
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError("not encodable: " + type(o).__name__)

    def encode(self, value):
        return "".join(self.iterencode(value, 0))

    def _line(self, level):
        return "" if self.indent is None else "\n" + " " * (self.indent * level)

    def iterencode(self, value, level):
        if value is None:
            yield "null"
        elif value is True:
            yield "true"
        elif value is False:
            yield "false"
        elif isinstance(value, str):
            yield quote(value)
        elif isinstance(value, int):
            yield str(int(value))
        elif isinstance(value, float):
            yield repr(value)
        elif isinstance(value, dict):
            yield from self._dict(value, level)
        elif isinstance(value, (list, tuple)):
            yield from self._list(value, level)
        else:
            yield from self.iterencode(self.default(value), level)

    def _list(self, items, level):
        if not items:
            yield "[]"
            return
        yield "["
        for i, item in enumerate(items):
            if i:
                yield "," if self.indent is not None else ", "
            yield self._line(level + 1)
            yield from self.iterencode(item, level + 1)
        yield self._line(level) + "]"

    def _dict(self, items, level):
        if not items:
            yield "{}"
            return
        yield "{"
        first = True
        keys = sorted(items) if self.sort_keys else items.keys()
        for key in keys:
            if not first:
                yield "," if self.indent is not None else ", "
            first = False
            yield self._line(level + 1)
            yield quote(key if isinstance(key, str) else str(key)) + ": "
            yield from self.iterencode(items[key], level + 1)
        yield self._line(level) + "}"


class Decoder:
    WHITE = " \t\r\n"

    def __init__(self, text, object_hook=None):
        self.s = text
        self.i = 0
        self.hook = object_hook

    def fail(self, msg):
        raise DecodeError(msg, self.i)

    def skip(self):
        s = self.s
        while self.i < len(s) and s[self.i] in self.WHITE:
            self.i += 1
        return s[self.i : self.i + 1]

    def decode(self):
        value = self.value()
        if self.skip():
            self.fail("extra data")
        return value

    def value(self):
        c = self.skip()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        for word, value in (("null", None), ("true", True), ("false", False)):
            if self.s.startswith(word, self.i):
                self.i += len(word)
                return value
        return self.number()

    def number(self):
        start = self.i
        while self.i < len(self.s) and self.s[self.i] in "+-0123456789.eE":
            self.i += 1
        text = self.s[start : self.i]
        if not text:
            self.fail("value expected")
        try:
            return int(text)
        except ValueError:
            pass
        try:
            return float(text)
        except ValueError as e:
            raise DecodeError("bad number", start) from e

    def string(self):
        self.i += 1
        parts = []
        while True:
            c = self.s[self.i : self.i + 1]
            if not c:
                self.fail("unterminated string")
            self.i += 1
            if c == '"':
                return "".join(parts)
            if c == "\\":
                c = self.s[self.i]
                self.i += 1
                if c == "u":
                    v = self.hex4()
                    if 0xD800 <= v < 0xDC00 and self.s[self.i : self.i + 2] == "\\u":
                        self.i += 2
                        v = 0x10000 + ((v - 0xD800) << 10) + (self.hex4() - 0xDC00)
                    c = chr(v)
                elif c in UNESCAPES:
                    c = UNESCAPES[c]
                else:
                    self.fail("bad escape")
            parts.append(c)

    def hex4(self):
        v = int(self.s[self.i : self.i + 4], 16)
        self.i += 4
        return v

    def array(self):
        self.i += 1
        out = []
        if self.skip() == "]":
            self.i += 1
            return out
        while True:
            out.append(self.value())
            c = self.skip()
            self.i += 1
            if c == "]":
                return out
            if c != ",":
                self.i -= 1
                self.fail("',' or ']' expected")

    def object(self):
        self.i += 1
        out = {}
        if self.skip() == "}":
            self.i += 1
            return out
        while True:
            if self.skip() != '"':
                self.fail("key expected")
            key = self.string()
            if self.skip() != ":":
                self.fail("':' expected")
            self.i += 1
            out[key] = self.value()
            c = self.skip()
            self.i += 1
            if c == "}":
                return self.hook(out) if self.hook else out
            if c != ",":
                self.i -= 1
                self.fail("',' or '}' expected")


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


document = {
    "name": "Hirune \u2764 \U0001f600",
    "lines": ["a\tb", 'quo"te', "back\\slash", "\x01"],
    "numbers": [0, -1, 123456789012345678901234567890, 1.5, -0.25],
    "flags": {"yes": True, "no": False, "none": None},
    "empty": [[], {}, ()],
    "nested": [[[[1]]], {"a": {"b": {"c": []}}}],
}
text = Encoder().encode(document)
print(text)
back = Decoder(text).decode()
document["empty"] = [[], {}, []]
print(back == document)
print(Encoder(indent=2, sort_keys=True).encode({"b": [1, {"z": 1, "y": [None]}], "a": {}}))
shape = Encoder(default=lambda o: {"Point": [o.x, o.y]}).encode([Point(1, 2), Point(3, Point(4, 5))])
print(shape)
print(Decoder(shape, lambda d: Point(*d["Point"]) if "Point" in d else d).decode())
try:
    Encoder().encode({1: {2, 3}})
except TypeError as e:
    print("TypeError:", e)
for bad in "[1, 2", "[1 2]", '{"a" 1}', "{a: 1}", '"abc', "[1,]", "tru", "1.2.3", '"\\q"', "[] []", "":
    try:
        print(Decoder(bad).decode())
    except DecodeError as e:
        print(f"{bad:10} {e} ({e.pos}) cause={type(e.__cause__).__name__}")

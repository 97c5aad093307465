# heap: 8K w32
# A parser of a small configuration language: sections, numbers, strings, lists, references, errors with line and column.
TEXT = """
# greenhouse controller
[general]
name = "house one"
zones = [ "north", "south" ]   # in this order
interval = 30

[north]
pump = 4
limits = [ 18, 27, [ 5, 95 ] ]
note = "tomatoes; \\"early\\" ones"
active = true

[south]
pump = 5
limits = @north.limits
active = false
offset = -12
"""

BROKEN = ("[a\nb = 1", "x = 1", "[a]\nb = [1, 2", "[a]\nb = @c.d", "[a]\nb = \"no end", "[a]\nb = 12x", "[a]\n= 3")


class ConfigError(Exception):
    def __init__(self, message, line, column):
        super().__init__("%d:%d: %s" % (line, column, message))
        self.line = line


class Scanner:
    """Characters with a position."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.line = 1
        self.start = 0

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def next(self):
        c = self.peek()
        self.at += 1
        if c == "\n":
            self.line += 1
            self.start = self.at
        return c

    def fail(self, message):
        raise ConfigError(message, self.line, self.at - self.start + 1)

    def skip(self, lines):
        while True:
            c = self.peek()
            if c == "#":
                while self.peek() not in ("", "\n"):
                    self.next()
            elif c == " " or (lines and c == "\n"):
                self.next()
            else:
                return c

    def expect(self, c):
        if self.skip(False) != c:
            self.fail("%r expected" % c)
        self.next()

    def word(self):
        begin = self.at
        while self.peek().isalpha() or self.peek() == "_":
            self.next()
        if begin == self.at:
            self.fail("name expected")
        return self.text[begin : self.at]


class Parser:
    def __init__(self, text):
        self.s = Scanner(text)
        self.sections = {}

    def parse(self):
        current = None
        while True:
            c = self.s.skip(True)
            if c == "":
                return self.sections
            if c == "[":
                self.s.next()
                current = self.sections.setdefault(self.s.word(), {})
                self.s.expect("]")
            elif current is None:
                self.s.fail("no section yet")
            else:
                key = self.s.word()
                self.s.expect("=")
                current[key] = self.value()

    def value(self):
        c = self.s.skip(False)
        if c == '"':
            return self.string()
        if c == "[":
            return self.list()
        if c == "@":
            self.s.next()
            return self.reference()
        if c == "-" or c.isdigit():
            return self.number()
        word = self.s.word()
        if word in ("true", "false"):
            return word == "true"
        self.s.fail("unknown word " + word)

    def string(self):
        self.s.next()
        out = []
        while True:
            c = self.s.next()
            if c == "" or c == "\n":
                self.s.fail("string not closed")
            if c == '"':
                return "".join(out)
            out.append(self.s.next() if c == "\\" else c)

    def list(self):
        self.s.next()
        items = []
        while self.s.skip(True) != "]":
            if self.s.peek() == "":
                self.s.fail("list not closed")
            items.append(self.value())
            if self.s.skip(True) == ",":
                self.s.next()
        self.s.next()
        return items

    def reference(self):
        section = self.s.word()
        self.s.expect(".")
        key = self.s.word()
        try:
            return self.sections[section][key]
        except KeyError:
            self.s.fail("nothing called %s.%s" % (section, key))

    def number(self):
        sign = 1
        if self.s.peek() == "-":
            sign = -1
            self.s.next()
        n = 0
        while self.s.peek().isdigit():
            n = n * 10 + int(self.s.next())
        if self.s.peek().isalpha():
            self.s.fail("number with letters")
        return sign * n


def show(value, indent):
    if isinstance(value, dict):
        for key in sorted(value):
            if isinstance(value[key], dict):
                print(indent + key + ":")
                show(value[key], indent + "  ")
            else:
                print("%s%s = %r" % (indent, key, value[key]))


show(Parser(TEXT).parse(), "")
for text in BROKEN:
    try:
        Parser(text).parse()
        print("accepted", repr(text))
    except ConfigError as e:
        print("error", e)

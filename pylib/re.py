"""Regular expressions: a pattern becomes closures that match by backtracking.

Covers what patterns in Python programs use: groups (numbered, named, not captured), alternatives, classes, greedy and lazy
repetition, look-ahead and look-behind, anchors, back references, flags I, M, S, X.
Tests: tests/modules/pylib/test_re.py.
"""
# SPDX-License-Identifier: MIT

A = ASCII = 256
I = IGNORECASE = 2
L = LOCALE = 4
M = MULTILINE = 8
S = DOTALL = 16
U = UNICODE = 32
X = VERBOSE = 64
NOFLAG = 0
_FLAGS = {"a": A, "i": I, "L": L, "m": M, "s": S, "u": U, "x": X}
_MANY = 1 << 30
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "a": "\a"}


class error(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        super().__init__(msg if pos is None else "%s at position %d" % (msg, pos))
        self.msg = msg
        self.pattern = pattern
        self.pos = pos


PatternError = error


def _word(c):
    return c.isalpha() or c.isdigit() or c == "_"


def _not(test):
    return lambda c: not test(c)


_CLASSES = {"d": lambda c: c.isdigit(), "w": _word, "s": lambda c: c.isspace()}
_CLASSES.update({k.upper(): _not(v) for k, v in list(_CLASSES.items())})


class _Parser:
    """Text to a tree: ('char', test), ('seq', list), ('or', list), ('rep', tree, least, most, lazy), ('group', n, tree) ..."""

    def __init__(self, text, flags):
        self.text = text
        self.at = 0
        self.flags = flags
        self.groups = 0
        self.names = {}

    def fail(self, message):
        raise error(message, self.text, self.at)

    def peek(self):
        return self.text[self.at : self.at + 1]

    def take(self, text):
        if self.text.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def until(self, end, what):
        to = self.text.find(end, self.at)
        if to < 0:
            self.fail("missing %s, unterminated %s" % (end, what))
        part = self.text[self.at : to]
        self.at = to + 1
        return part

    def alternatives(self):
        choices = [self.sequence()]
        while self.take("|"):
            choices.append(self.sequence())
        return choices[0] if len(choices) == 1 else ("or", choices)

    def sequence(self):
        items = []
        while self.at < len(self.text) and self.peek() not in "|)":
            if self.flags & X and self.skip_blank():
                continue
            item = self.atom()
            if item is not None:
                items.append(self.repeated(item))
        return ("seq", items)

    def skip_blank(self):
        c = self.peek()
        if c == "#":
            end = self.text.find("\n", self.at)
            self.at = len(self.text) if end < 0 else end + 1
        elif c.isspace():
            self.at += 1
        else:
            return False
        return True

    def repeated(self, item):
        if self.take("*"):
            least, most = 0, _MANY
        elif self.take("+"):
            least, most = 1, _MANY
        elif self.take("?"):
            least, most = 0, 1
        else:
            bounds = self.bounds()
            if not bounds:
                return item
            least, most = bounds
        if most < least:
            self.fail("min repeat greater than max repeat")
        item = ("rep", item, least, most, self.take("?"))
        if (self.peek() and self.peek() in "*+?") or self.bounds():
            self.fail("multiple repeat")
        return item

    def bounds(self):
        end = self.text.find("}", self.at)
        if self.peek() != "{" or end < 0:
            return None
        low, comma, high = self.text[self.at + 1 : end].partition(",")
        if (low and not low.isdigit()) or (high and not high.isdigit()) or not (low or comma):
            return None
        self.at = end + 1
        least = int(low) if low else 0
        return least, int(high) if high else (_MANY if comma else least)

    def literal(self, c):
        if self.flags & I:
            low = c.lower()
            return ("char", lambda x: x.lower() == low)
        return ("char", lambda x: x == c)

    def atom(self):
        c = self.peek()
        self.at += 1
        if c == ".":
            return ("char", (lambda x: True) if self.flags & S else (lambda x: x != "\n"))
        if c == "^":
            return ("line start",) if self.flags & M else ("start",)
        if c == "$":
            return ("line end",) if self.flags & M else ("end",)
        if c == "[":
            return ("char", self.char_class())
        if c == "(":
            return self.group()
        if c == "\\":
            return self.escape()
        if c in "*+?":
            self.at -= 1
            self.fail("nothing to repeat")
        return self.literal(c)

    def group(self):
        number = None
        if self.take("?"):
            if self.take("#"):
                self.until(")", "comment")
                return None
            if self.take("P<") or (self.peek() == "<" and self.text[self.at + 1 : self.at + 2] not in "=!"):
                self.take("<")
                name = self.until(">", "name")
                if not name.isidentifier():
                    self.fail("bad character in group name %r" % name)
                self.groups += 1
                number = self.names[name] = self.groups
            elif self.take("P="):
                name = self.until(")", "name")
                if name not in self.names:
                    self.fail("unknown group name %r" % name)
                return ("back", self.names[name])
            elif self.take("="):
                return ("look", self.closed(self.flags), True, 0)
            elif self.take("!"):
                return ("look", self.closed(self.flags), False, 0)
            elif self.take("<=") or self.take("<!"):
                wanted = self.text[self.at - 1] == "="
                tree = self.closed(self.flags)
                return ("look", tree, wanted, self.width(tree))
            else:
                return self.flag_group()
        else:
            self.groups += 1
            number = self.groups
        tree = self.closed(self.flags)
        return ("group", number, tree)

    def flag_group(self):
        on = off = 0
        minus = False
        while self.peek() and self.peek() not in ":)":
            c = self.peek()
            if c == "-":
                minus = True
            elif c not in _FLAGS:
                self.fail("unknown extension ?" + c)
            elif minus:
                off |= _FLAGS[c]
            else:
                on |= _FLAGS[c]
            self.at += 1
        if self.take(")"):
            self.flags |= on
            return None
        self.take(":")
        return self.closed((self.flags | on) & ~off)

    def width(self, tree):
        """Of what a look-behind has in it: the number of characters, which must be known."""
        kind, *rest = tree
        if kind == "char":
            return 1
        if kind == "seq":
            return sum([self.width(item) for item in rest[0]])
        if kind == "group":
            return self.width(rest[1])
        widths = {self.width(choice) for choice in rest[0]} if kind == "or" else {0}
        if kind == "rep":
            widths = {n * self.width(rest[0]) for n in rest[1:3]}
        if kind == "back" or len(widths) > 1:
            self.fail("look-behind requires fixed-width pattern")
        return widths.pop()

    def closed(self, flags):
        saved, self.flags = self.flags, flags
        tree = self.alternatives()
        self.flags = saved
        if not self.take(")"):
            self.fail("missing ), unterminated subpattern")
        return tree

    def code(self, c):
        """The character of an escape that stands for one, its letter already taken."""
        width = {"x": 2, "u": 4, "U": 8}.get(c)
        if width:
            digits = self.text[self.at : self.at + width]
            self.at += width
            try:
                return chr(int(digits, 16))
            except ValueError:
                self.fail("incomplete escape \\%s%s" % (c, digits))
        if c == "0":
            digits = "0"
            while len(digits) < 3 and self.peek() and self.peek() in "01234567":
                digits += self.peek()
                self.at += 1
            return chr(int(digits, 8))
        if c in _ESCAPES:
            return _ESCAPES[c]
        if c.isalpha() and c.isascii():
            self.fail("bad escape \\" + c)
        return c

    def escape(self):
        c = self.peek()
        if not c:
            self.fail("bad escape (end of pattern)")
        self.at += 1
        if c in _CLASSES:
            return ("char", _CLASSES[c])
        if c in "bB":
            return ("boundary", c == "b")
        if c in "AZz":
            return ("start",) if c == "A" else ("very end",)
        if c.isdigit() and c != "0":
            if self.peek().isdigit():
                c += self.peek()
                self.at += 1
            if int(c) > self.groups:
                self.fail("invalid group reference %s" % c)
            return ("back", int(c))
        return self.literal(self.code(c))

    def class_item(self):
        c = self.peek()
        if not c:
            self.fail("unterminated character set")
        self.at += 1
        if c != "\\":
            return c
        c = self.peek()
        self.at += 1
        if c in _CLASSES:
            return _CLASSES[c]
        return "\b" if c == "b" else self.code(c)

    def char_class(self):
        negated = self.take("^")
        singles, ranges, tests = "", [], []
        first = True
        while first or self.peek() != "]":
            first = False
            low = self.class_item()
            if not isinstance(low, str):
                tests.append(low)
            elif self.peek() == "-" and self.text[self.at + 1 : self.at + 2] not in ("]", ""):
                self.at += 1
                high = self.class_item()
                if not isinstance(high, str) or high < low:
                    self.fail("bad character range")
                ranges.append((low, high))
            else:
                singles += low
        self.at += 1

        def among(c):
            if c in singles:
                return True
            for low, high in ranges:
                if low <= c <= high:
                    return True
            for test in tests:
                if test(c):
                    return True
            return False

        test = among
        if self.flags & I:
            test = lambda c: among(c.lower()) or among(c.upper())
        return _not(test) if negated else test


class _State:
    __slots__ = ("text", "end", "groups", "not_at")


def _build(tree, then):
    """A function (state, position) that matches the tree and then what `then` matches; gives the end or -1."""
    return _BUILDERS[tree[0]](tree, then)


def _build_char(tree, then):
    test = tree[1]
    return lambda st, i: then(st, i + 1) if i < st.end and test(st.text[i]) else -1


def _build_seq(tree, then):
    for item in reversed(tree[1]):
        then = _build(item, then)
    return then


def _build_or(tree, then):
    choices = [_build(choice, then) for choice in tree[1]]

    def match(st, i):
        for choice in choices:
            end = choice(st, i)
            if end >= 0:
                return end
        return -1

    return match


def _build_group(tree, then):
    number = tree[1]

    def close(st, i):
        saved = st.groups[number]
        st.groups[number] = (st.groups[-number], i)
        end = then(st, i)
        if end < 0:
            st.groups[number] = saved
        return end

    inner = _build(tree[2], close)

    def open(st, i):
        saved = st.groups[-number]
        st.groups[-number] = i
        end = inner(st, i)
        if end < 0:
            st.groups[-number] = saved
        return end

    return open


def _build_rep(tree, then):
    _, item, least, most, lazy = tree
    if item[0] == "char":
        return _build_run(item[1], least, most, lazy, then)
    if most == _MANY:
        last = []  # where the turns under way began: a turn that matched nothing ends the loop

        def loop(st, i):
            if last and last[-1] == i:
                return then(st, i)
            if lazy:
                end = then(st, i)
                if end >= 0:
                    return end
            last.append(i)
            end = turn(st, i)
            last.pop()
            return end if end >= 0 or lazy else then(st, i)

        turn = _build(item, loop)
        match = loop
    else:
        match = then
        for _ in range(most - least):
            match = _build_maybe(item, match, then, lazy)
    for _ in range(least):
        match = _build(item, match)
    return match


def _build_maybe(item, more, then, lazy):
    one = _build(item, more)

    def match(st, i):
        end = then(st, i) if lazy else one(st, i)
        if end >= 0:
            return end
        return one(st, i) if lazy else then(st, i)

    return match


def _build_run(test, least, most, lazy, then):
    """Repetition of one character: no recursion."""

    def match(st, i):
        text = st.text
        stop = min(st.end, i + most)
        to = i
        if lazy:
            while to < stop and to - i < least and test(text[to]):
                to += 1
            while to - i >= least:
                end = then(st, to)
                if end >= 0 or to >= stop or not test(text[to]):
                    return end
                to += 1
            return -1
        while to < stop and test(text[to]):
            to += 1
        while to - i >= least:
            end = then(st, to)
            if end >= 0:
                return end
            to -= 1
        return -1

    return match


def _build_look(tree, then):
    inner = _build(tree[1], lambda st, i: i)
    wanted, back = tree[2:]
    return lambda st, i: then(st, i) if (i >= back and inner(st, i - back) >= 0) == wanted else -1


def _build_back(tree, then):
    number = tree[1]

    def match(st, i):
        span = st.groups[number]
        if span is None:
            return -1
        part = st.text[span[0] : span[1]]
        return then(st, i + len(part)) if st.text[i : i + len(part)] == part else -1

    return match


def _build_boundary(tree, then):
    wanted = tree[1]

    def match(st, i):
        before = i > 0 and _word(st.text[i - 1])
        after = i < st.end and _word(st.text[i])
        return then(st, i) if (before != after) == wanted else -1

    return match


def _builder_at(test):
    return lambda tree, then: lambda st, i: then(st, i) if test(st, i) else -1


_BUILDERS = {
    "char": _build_char,
    "seq": _build_seq,
    "or": _build_or,
    "group": _build_group,
    "rep": _build_rep,
    "look": _build_look,
    "back": _build_back,
    "boundary": _build_boundary,
    "start": _builder_at(lambda st, i: i == 0),
    "line start": _builder_at(lambda st, i: i == 0 or st.text[i - 1] == "\n"),
    "end": _builder_at(lambda st, i: i == st.end or (i == st.end - 1 and st.text[i] == "\n")),
    "line end": _builder_at(lambda st, i: i == st.end or st.text[i] == "\n"),
    "very end": _builder_at(lambda st, i: i == st.end),
}


class Match:
    def __init__(self, pattern, string, text, pos, endpos, spans):
        self.re = pattern
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._text = string
        self._spans = spans

    def _number(self, group):
        if isinstance(group, str):
            group = self.re.groupindex.get(group, -1)
        if not 0 <= group <= self.re.groups:
            raise IndexError("no such group")
        return group

    def span(self, group=0):
        return self._spans[self._number(group)] or (-1, -1)

    def start(self, group=0):
        return self.span(group)[0]

    def end(self, group=0):
        return self.span(group)[1]

    def __getitem__(self, group):
        start, end = self.span(group)
        return None if start < 0 else self._text[start:end]

    def group(self, *groups):
        if len(groups) > 1:
            return tuple([self[g] for g in groups])
        return self[groups[0] if groups else 0]

    def groups(self, default=None):
        return tuple([default if self._spans[g] is None else self[g] for g in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        found = {}
        for name, g in self.re.groupindex.items():
            found[name] = default if self._spans[g] is None else self[g]
        return found

    @property
    def lastgroup(self):
        last = self.lastindex
        for name, g in self.re.groupindex.items():
            if g == last:
                return name

    @property
    def lastindex(self):
        last = None
        for g in range(1, self.re.groups + 1):
            if self._spans[g] and (last is None or self._spans[g][1] > self._spans[last][1]):
                last = g
        return last

    def expand(self, template):
        is_bytes = isinstance(template, (bytes, bytearray))
        text = _text(template)
        out = []
        at = 0
        while at < len(text):
            c = text[at]
            at += 1
            if c != "\\":
                out.append(c)
                continue
            c = text[at : at + 1]
            at += 1
            if c == "g":
                end = text.index(">", at)
                name = text[at + 1 : end]
                at = end + 1
                part = self[int(name) if name.isdigit() else name]
                out.append(_text(part) if part is not None else "")
            elif c.isdigit() and c != "0":
                part = self[int(c)]
                out.append(_text(part) if part is not None else "")
            else:
                out.append(_ESCAPES.get(c) or ("\0" if c == "0" else c if c == "\\" else "\\" + c))
        out = "".join(out)
        return out.encode("latin-1") if is_bytes else out

    def __repr__(self):
        return "<re.Match object; span=%r, match=%r>" % (self.span(), self[0])


def _text(pattern):
    """Bytes are matched as the characters of the same numbers."""
    return pattern if isinstance(pattern, str) else bytes(pattern).decode("latin-1")


class Pattern:
    def __init__(self, pattern, flags=0):
        parser = _Parser(_text(pattern), flags)
        tree = parser.alternatives()
        if parser.at < len(parser.text):
            parser.fail("unbalanced parenthesis")
        self.pattern = pattern
        self.flags = parser.flags
        self.groups = parser.groups
        self.groupindex = parser.names
        self._tree = tree
        self._match = _build(tree, lambda st, i: i if i != st.not_at else -1)

    def _at(self, string, text, i, pos, endpos, whole, not_at=-1):
        st = _State()
        st.text = text
        st.not_at = not_at
        st.end = endpos
        st.groups = [None] * (2 * self.groups + 1)
        run = self._match
        if whole:
            run = _build(self._tree, lambda st, i: i if i == st.end else -1)
        end = run(st, i)
        if end < 0:
            return None
        spans = st.groups[: self.groups + 1]
        spans[0] = (i, end)
        return Match(self, string, text, pos, endpos, spans)

    def _bounds(self, string, pos, endpos):
        if isinstance(string, str) != isinstance(self.pattern, str):
            raise TypeError("cannot use a %s pattern on a %s-like object" % (("string", "bytes") if isinstance(self.pattern, str) else ("bytes", "string")))
        n = len(string)
        return max(0, pos), n if endpos is None else max(0, min(endpos, n))

    def match(self, string, pos=0, endpos=None):
        pos, endpos = self._bounds(string, pos, endpos)
        return self._at(string, _text(string), pos, pos, endpos, False)

    def fullmatch(self, string, pos=0, endpos=None):
        pos, endpos = self._bounds(string, pos, endpos)
        return self._at(string, _text(string), pos, pos, endpos, True)

    def search(self, string, pos=0, endpos=None):
        for found in self.finditer(string, pos, endpos):
            return found

    def finditer(self, string, pos=0, endpos=None):
        pos, endpos = self._bounds(string, pos, endpos)
        text = _text(string)
        i, not_at = pos, -1  # after an empty match there must not be another one
        while i <= endpos:
            found = self._at(string, text, i, pos, endpos, False, not_at)
            if found:
                yield found
                start, end = found.span()
                not_at = end if start == end else -1
                i = end
            else:
                i += 1

    def findall(self, string, pos=0, endpos=None):
        return [m[0] if not self.groups else m[1] if self.groups == 1 else m.groups("") for m in self.finditer(string, pos, endpos)]

    def split(self, string, maxsplit=0):
        parts = []
        at = 0
        for m in self.finditer(string):
            if maxsplit and len(parts) >= maxsplit * (1 + self.groups):
                break
            parts.append(string[at : m.start()])
            parts.extend(m.groups())
            at = m.end()
        parts.append(string[at:])
        return parts

    def subn(self, repl, string, count=0):
        parts = []
        at = done = 0
        for m in self.finditer(string):
            parts.append(string[at : m.start()])
            parts.append(repl(m) if callable(repl) else m.expand(repl))
            at = m.end()
            done += 1
            if done == count:
                break
        parts.append(string[at:])
        return string[:0].join(parts), done

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def __repr__(self):
        return "re.compile(%r)" % (self.pattern,)

    def __eq__(self, other):
        return isinstance(other, Pattern) and (self.pattern, self.flags) == (other.pattern, other.flags)

    def __hash__(self):
        return hash(self.pattern) ^ self.flags


_last = None  # the pattern compiled last, for loops that pass its text


def compile(pattern, flags=0):
    global _last
    if isinstance(pattern, Pattern):
        return pattern
    if _last and _last[0] == pattern and _last[1] == flags and type(_last[0]) is type(pattern):
        return _last[2]
    _last = (pattern, flags, Pattern(pattern, flags))
    return _last[2]


def purge():
    global _last
    _last = None


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def escape(pattern):
    special = "\\.^$*+?{}[]()|-#&~ \t\n\r\v\f"
    text = "".join(["\\" + c if c in special else c for c in _text(pattern)])
    return text if isinstance(pattern, str) else text.encode("latin-1")

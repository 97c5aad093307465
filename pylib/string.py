"""Constants, capwords, Template, Formatter. Tests: tests/modules/pylib/test_string.py."""
# SPDX-License-Identifier: MIT
import sys as _sys
from ustring import templatelib

_sys.modules["string.templatelib"] = templatelib

ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdefABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
whitespace = " \t\n\r\v\f"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Template:
    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _fill(self, values, safe):
        out = []
        text = self.template
        at = 0
        while True:
            start = text.find(self.delimiter, at)
            if start < 0:
                return "".join(out) + text[at:]
            out.append(text[at:start])
            at = start + len(self.delimiter)
            if text.startswith(self.delimiter, at):
                out.append(self.delimiter)
                at += len(self.delimiter)
                continue
            end = at + (text[at : at + 1] == "{")
            first = end
            while end < len(text) and (text[end] == "_" or text[end].isalpha() or (end > first and text[end].isdigit())) and text[end] < "\x80":
                end += 1
            name = text[first:end]
            braced = first > at
            if not name or (braced and text[end : end + 1] != "}"):
                if not safe:
                    raise ValueError("Invalid placeholder in string: line %d" % (text.count("\n", 0, start) + 1))
                out.append(self.delimiter)
                continue
            end += braced
            if name in values or not safe:
                out.append(str(values[name]))
            else:
                out.append(text[start:end])
            at = end

    def substitute(self, mapping={}, /, **kw):
        return self._fill({**mapping, **kw}, False)

    def safe_substitute(self, mapping={}, /, **kw):
        return self._fill({**mapping, **kw}, True)


class Formatter:
    """str.format() with its steps as methods, for classes that do one of them otherwise."""

    def format(self, format_string, /, *args, **kw):
        return self.vformat(format_string, args, kw)

    def vformat(self, format_string, args, kw):
        used = set()
        result = self._fill(format_string, args, kw, used, 2, [0])
        self.check_unused_args(used, args, kw)
        return result

    def _fill(self, text, args, kw, used, depth, numbered):
        """numbered: how many fields without a name there were, None once one had a number."""
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        out = []
        for literal, name, spec, conversion in self.parse(text):
            out.append(literal)
            if name is None:
                continue
            if name == "" or name[0] in ".[":
                if numbered[0] is None:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(numbered[0]) + name
                numbered[0] += 1
            elif name.isdigit():
                if numbered[0]:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                numbered[0] = None
            value, key = self.get_field(name, args, kw)
            used.add(key)
            value = self.convert_field(value, conversion)
            out.append(self.format_field(value, self._fill(spec, args, kw, used, depth - 1, numbered)))
        return "".join(out)

    def parse(self, format_string):
        """Triples of what follows a literal text: name, specification and conversion of a field, None if there is none."""
        literal = ""
        at = 0
        while at < len(format_string):
            c = format_string[at]
            at += 1
            if c not in "{}":
                literal += c
            elif format_string[at : at + 1] == c:
                literal += c
                at += 1
            elif c == "}":
                raise ValueError("Single '}' encountered in format string")
            else:
                end = _field_end(format_string, at)
                name, _, spec = format_string[at:end].partition(":")
                name, _, conversion = name.partition("!")
                yield literal, name, spec, conversion or None
                literal = ""
                at = end + 1
        if literal:
            yield literal, None, None, None

    def get_field(self, field_name, args, kw):
        end = min([i for i in (field_name.find("."), field_name.find("[")) if i >= 0], default=len(field_name))
        key = int(field_name[:end]) if field_name[:end].isdigit() else field_name[:end]
        value = self.get_value(key, args, kw)
        while end < len(field_name):
            if field_name[end] == "[":
                name, _, rest = field_name[end + 1 :].partition("]")
                value = value[int(name) if name.isdigit() else name]
                end = len(field_name) - len(rest)
            else:
                start = end + 1
                end = start
                while end < len(field_name) and field_name[end] not in ".[":
                    end += 1
                value = getattr(value, field_name[start:end])
        return value, key

    def get_value(self, key, args, kw):
        return args[key] if isinstance(key, int) else kw[key]

    def check_unused_args(self, used_args, args, kw):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion not in ("s", "r", "a"):
            raise ValueError("Unknown conversion specifier %s" % conversion)
        return {"s": str, "r": repr, "a": ascii}[conversion](value)


def _field_end(text, at):
    """Where the brace is that closes the field."""
    depth = 1
    while at < len(text):
        depth += (text[at] == "{") - (text[at] == "}")
        if not depth:
            return at
        at += 1
    raise ValueError("expected '}' before end of string")

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
    def format(self, format_string, /, *args, **kw):
        return self.vformat(format_string, args, kw)

    def vformat(self, format_string, args, kw):
        return format_string.format(*args, **kw)

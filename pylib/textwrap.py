"""dedent, indent, wrap, fill, shorten. Tests: tests/modules/pylib/test_string.py."""
# SPDX-License-Identifier: MIT


def dedent(text):
    lines = [line if line.strip() else "" for line in text.split("\n")]
    margin = None
    for line in lines:
        if line:
            blank = line[: len(line) - len(line.lstrip(" \t"))]
            if margin is None:
                margin = blank
            while not blank.startswith(margin):
                margin = margin[:-1]
    n = len(margin or "")
    return "\n".join([line[n:] for line in lines])


def indent(text, prefix, predicate=None):
    keep = predicate or (lambda line: line.strip())
    return "".join([prefix + line if keep(line) else line for line in text.splitlines(True)])


def wrap(text, width=70, *, initial_indent="", subsequent_indent="", break_long_words=True, **kw):
    if width <= 0:
        raise ValueError("invalid width %r (must be > 0)" % width)
    lines = []
    line = initial_indent
    empty = True
    for word in text.split():
        while True:
            if len(line) + len(word) + (not empty) <= width:
                line += word if empty else " " + word
                empty = False
                break
            if empty:
                if not break_long_words:
                    line += word
                    empty = False
                    break
                n = max(width - len(line), 1)
                line, word = line + word[:n], word[n:]
            lines.append(line)
            line = subsequent_indent
            empty = True
    if not empty:
        lines.append(line)
    return lines


def fill(text, width=70, **kw):
    return "\n".join(wrap(text, width, **kw))


def shorten(text, width, *, placeholder=" [...]", **kw):
    words = text.split()
    text = " ".join(words)
    if len(text) <= width:
        return text
    while words and len(" ".join(words)) + len(placeholder) > width:
        words.pop()
    if not words and len(placeholder.strip()) > width:
        raise ValueError("placeholder too large for max width")
    return " ".join(words) + placeholder if words else placeholder.lstrip()

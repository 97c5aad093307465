# helper
# The part of tests/fuzz/format.c in Python: specifications and values made of `data`. What it prints CPython prints too (differ.py). SPDX-License-Identifier: MIT
ALPHABET = "<>=^+-# 0123456789,_.bcdeEfFgGosxX%z!ra{}[]*"


class Thing:
    def __init__(self, value):
        self.value = value

    def __format__(self, spec):
        return "<" + spec + ">"

    def __repr__(self):
        return "Thing(\u20ac)"

    def __str__(self):
        return "thing"


VALUES = (0, 1, -1, 42, 255, -2 ** 31, 2 ** 63, -10 ** 25, 0.0, -0.0, 1.5, -2.675, 1e22, 1e-7, 123456789.125, 1e308, 5e-324,
          float("inf"), float("-inf"), float("nan"), True, None, "", "a", "\u20acuro", "longer text", b"bytes", (1, 2), [1], {"a": 5},
          1j, -1.5 + 2j, Thing(3), 10 ** 40, 0x10ffff, 65, -0.5, 999999.5)


def show(function, *args):
    try:
        text = function(*args)
        if not isinstance(text, (str, bytes)):
            raise Exception("no text")
        print(repr(text))
    except (ValueError, TypeError, OverflowError, KeyError, IndexError, AttributeError, SyntaxError) as e:
        print("error")


def spec_of(data):
    text, digits = "", 0
    for b in data:
        c = ALPHABET[b % len(ALPHABET)]
        digits = digits + 1 if c.isdigit() else 0
        if digits < 4:  # CPython would make the text
            text += c
    return text


def run(data):
    if len(data) < 3:
        return
    how, first, second = data[0] % 6, VALUES[data[1] % len(VALUES)], VALUES[data[2] % len(VALUES)]
    spec = spec_of(data[3:40])
    plain = spec_of(b for b in data[3:40] if ALPHABET[b % len(ALPHABET)] not in "{}!")
    places = plain[plain.find("."):] if "." in plain else ""
    if "," in places or "_" in places:  # groups of decimals, which CPython has from 3.14 on
        return
    print(how, repr(spec))
    if how == 0:
        show(format, first, plain)
    elif how == 1:
        show(("{:" + plain + "}|{1!r:" + plain + "}").format if data[2] & 1 else ("{:" + plain + "}|{}").format, first, second)
    elif how == 2:
        show(lambda: ("%" + plain + ("" if data[2] & 1 else "d|%s")) % ((first,) if data[2] & 1 else (first, second)))
    elif how == 3:
        show(spec.format, first, second)
    elif how == 4:
        show(lambda: eval('f"{first!r:' + plain + '}{second:{len(plain)}}"', {"first": first, "second": second, "plain": plain, "len": len}))
    else:
        show(lambda: spec % {"a": first, "": second} if data[2] & 1 else spec.encode() % (second, first))

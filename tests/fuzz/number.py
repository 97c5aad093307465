# helper
# The part of tests/fuzz/number.c in Python: properties of numbers read from `data`. What it prints CPython prints too (differ.py). SPDX-License-Identifier: MIT
ALPHABET = "0123456789abcdefABCDEFxXoObB_+-. eEjJ()infINFtynaNA\t\n%"


def attempt(function, *args):
    try:
        return function(*args)
    except (ValueError, OverflowError, ZeroDivisionError) as e:
        return type(e).__name__


def parse(data):
    text = "".join(ALPHABET[b % len(ALPHABET)] for b in data[1:100])
    print(repr(text))
    for base in (0, 2, 3, 8, 10, 16, 32, 36, data[0] % 40):
        print(base, attempt(int, text, base), attempt(int, text.encode(), base))
    value = attempt(float, text)
    print(repr(value))
    if isinstance(value, float) and value == value:
        assert float(repr(value)) == value and eval(repr(value), {"inf": float("inf")}) == value
    value = attempt(complex, text)
    print(repr(value))
    if isinstance(value, complex) and value == value:
        assert complex(repr(value)) == value


def literal(data):
    text = "".join(ALPHABET[b % 40] for b in data[:60])
    try:
        value = eval(text, {})
    except (SyntaxError, NameError, AttributeError, TypeError, ZeroDivisionError, OverflowError) as e:
        value = None
    if type(value) in (int, float, complex):
        print(text, repr(value))
        if type(value) is int and not [c for c in text if c in "+-. ()"]:
            assert int(text, 0) == value


def integers(data):
    n = data[0] % (len(data) + 1)
    a, b = int.from_bytes(data[1:n], "little"), int.from_bytes(data[n:], "big")
    if data[0] & 64:
        a = -a
    if data[0] & 128:
        b = -b
    s = data[-1]
    assert int(str(a)) == a and int(hex(a), 16) == a and int(oct(b), 8) == b and int(bin(b), 0) == b
    assert a + b - b == a and a - b == -(b - a) and (a + b) ** 2 == a * a + 2 * a * b + b * b
    assert (a & b) + (a | b) == a + b and a ^ b == (a | b) - (a & b) and ~a == -a - 1
    assert a << s >> s == a and a >> s == a // 2 ** s and (a >> s << s) + (a & (1 << s) - 1) == a
    assert (a < b) == (b > a) == (b - a > 0) and (a == b) == (hash(a) == hash(b) and not a - b)
    if b:
        q, r = divmod(a, b)
        assert q * b + r == a and (0 <= r < b or b < r <= 0) and q == a // b and r == a % b
        assert pow(a, s & 15, b) == a ** (s & 15) % b
        print(attempt(lambda: a / b))
    n = (max(abs(a), abs(b)).bit_length() if hasattr(a, "bit_length") else 8 * len(data)) // 8 + 1
    assert int.from_bytes(abs(a).to_bytes(n, "big"), "big") == abs(a)
    assert int.from_bytes(abs(b).to_bytes(n, "little"), "little") == abs(b)
    print(a, b, a * b, a & b, a ^ b, a << (s & 31), attempt(float, a), attempt(lambda: a ** (s & 7)))
    print(attempt(lambda: int(float(a))), a % 1000, -a // 7, hex(b), "%d %x %o" % (a, b, a))


def floats(data):
    import struct
    x, y = struct.unpack("<dd", (data + bytes(16))[:16])
    n = data[-1] % 25
    for v in (x, y):
        assert v != v or float(repr(v)) == v
        print(repr(v), "%.*e" % (n, v), "%.*g" % (n, v), format(v, "." + str(n)))
        if abs(v) < 1e60:
            print("%.*f" % (n, v), format(v, ",.2f"), attempt(int, v), attempt(round, v), attempt(round, v, n - 9))
    for f in (lambda: x + y, lambda: x * y, lambda: x / y, lambda: x // y, lambda: x % y, lambda: divmod(x, y)):
        print(attempt(f), end=" ")
    print(x < y, x == y, x <= y, complex(x, y), x != x or hash(x) == hash(x + 0.0), x == attempt(int, x), int.from_bytes(data[:9], "big") < x)


def run(data):
    if data:
        (parse, literal, integers, floats)[data[0] % 4](data[1:] + b"\x07")

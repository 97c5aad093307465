"""What CPython's math has beside the built-in functions: math looks here for what it has not. Tests: tests/modules/pylib/test_math.py."""
# SPDX-License-Identifier: MIT
from math import copysign, exp, inf, isinf, isnan, ldexp, log, sqrt
from operator import index


def gcd(*integers):
    a = 0
    for b in integers:
        b = index(b)
        while b:
            a, b = b, a % b
    return abs(a)


def lcm(*integers):
    a = 1
    for b in integers:
        b = index(b)
        if not b:
            return 0
        a = abs(a * b) // gcd(a, b)
    return a


def isqrt(n):
    n = index(n)
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    if n == 0:
        return 0
    a = 1 << (n.bit_length() + 1) // 2  # Newton's method, from above
    while True:
        b = (a + n // a) // 2
        if b >= a:
            return a
        a = b


def perm(n, k=None):
    n = index(n)
    k = n if k is None else index(k)
    if n < 0 or k < 0:
        raise ValueError("%s must be a non-negative integer" % ("n" if n < 0 else "k"))
    return prod(range(n - k + 1, n + 1)) if k <= n else 0


def comb(n, k):
    n, k = index(n), index(k)
    if n < 0 or k < 0:
        raise ValueError("%s must be a non-negative integer" % ("n" if n < 0 else "k"))
    found = 1
    for i in range(min(k, n - k)):
        found = found * (n - i) // (i + 1)
    return found if k <= n else 0


def prod(iterable, /, *, start=1):
    for x in iterable:
        start *= x
    return start


def sumprod(p, q, /):
    return sum([a * b for a, b in zip(p, q, strict=True)])


def hypot(*coordinates):
    most = max([abs(0.0 + x) for x in coordinates], default=0.0)
    for x in coordinates:
        if isinf(x):
            return inf
    if most == 0 or any([isnan(x) for x in coordinates]):
        return 0.0 if most == 0 else most * 0 + sum(coordinates)
    if 1e-15 < most < 1e15:  # squares neither overflow nor vanish, and are not rounded by a division
        return sqrt(fsum([x * x for x in coordinates]))
    return most * sqrt(fsum([(x / most) ** 2 for x in coordinates]))


def dist(p, q, /):
    p, q = tuple(p), tuple(q)
    if len(p) != len(q):
        raise ValueError("both points must have the same number of dimensions")
    return hypot(*[a - b for a, b in zip(p, q)])


def fsum(seq, /):
    """Shewchuk's algorithm: partial sums that do not overlap."""
    partials = []
    special = 0.0
    for x in seq:
        x = 0.0 + x
        if isinf(x) or isnan(x):
            special += x
            continue
        kept = 0
        for y in partials:
            if abs(x) < abs(y):
                x, y = y, x
            high = x + y
            low = y - (high - x)
            if low:
                partials[kept] = low
                kept += 1
            x = high
        if isinf(x):
            raise OverflowError("intermediate overflow in fsum")
        partials[kept:] = [x]
    if special:  # true of a nan
        return special
    if not partials:
        return 0.0
    total = partials.pop()
    while partials:
        x, y = total, partials.pop()
        total = x + y
        low = y - (total - x)
        if low:
            if partials and (low < 0) == (partials[-1] < 0):  # half of the last place, and more: up
                y = low * 2
                x = total + y
                if y == x - total:
                    total = x
            break
    return total


def log1p(x):
    u = 1.0 + x
    if u == 1.0:
        return 0.0 + x
    return log(u) if isinf(u) or u <= 0 else log(u) * x / (u - 1.0)  # Kahan: the error of u cancels


def exp2(x):
    return 2.0**x


def cbrt(x):
    x = 0.0 + x
    if x == 0 or isinf(x) or isnan(x):
        return x
    r = copysign(exp(log(abs(x)) / 3), x)
    return r - (r * r * r - x) / (3 * r * r)


def _bits():
    """The struct code of a float, that of an int of its size, and the bits of it."""
    return ("d", "Q", 64) if 1.0 + ldexp(1.0, -52) != 1.0 else ("f", "I", 32)


def nextafter(x, y, *, steps=None):
    from struct import pack, unpack

    x, y = 0.0 + x, 0.0 + y
    if isnan(x) or isnan(y):
        return x + y
    code, number, bits = _bits()
    top = 1 << bits - 1

    def place(v):
        n = unpack(number, pack(code, v))[0]
        return top - n if n & top else n

    a, b = place(x), place(y)
    n = 1 if steps is None else index(steps)
    if n < 0:
        raise ValueError("steps must be a non-negative integer")
    if a == b:
        return y
    a = min(a + n, b) if a < b else max(a - n, b)
    return unpack(code, pack(number, a if a > 0 or not a and b >= 0 else top - a))[0]


def ulp(x):
    x = abs(0.0 + x)
    if isnan(x) or isinf(x):
        return x
    up = nextafter(x, inf)
    return x - nextafter(x, 0.0) if isinf(up) else up - x


def remainder(x, y):
    x, y = 0.0 + x, 0.0 + y
    if isnan(x) or isnan(y):
        return x + y
    if isinf(x) or y == 0:
        raise ValueError("math domain error")
    if isinf(y):
        return x
    from math import fmod

    a, b = abs(x), abs(y)
    m = fmod(a, b)
    rest = b - m
    r = m if m < rest else -rest if m > rest else m - 2.0 * fmod(0.5 * (a - m), b)
    return copysign(1.0, x) * r

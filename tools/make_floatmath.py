#!/usr/bin/env python3
"""Prints the tables of ports/bare/floatmath.c: polynomials in fixed point, highest power first, and the error of each.

A row: name, function of x, degree, interval of x, fraction bits of the coefficients, fraction bits of x (horner() drops 32, so
that 31 means that the polynomial is one of x / 2). Needs mpmath.
SPDX-License-Identifier: MIT
"""
from mpmath import atan, chebyfit, cos, expm1, log, log1p, mp, mpf, nstr, pi, polyval, sin, sqrt

mp.prec = 200
ROOT2 = sqrt(2)


def odd(f):
    """f(u) / u as a function of u ** 2."""
    return lambda z: f(sqrt(z)) / sqrt(z)


ROWS = [
    ("exp2_terms", lambda f: expm1(f * log(2)) / f, 6, (mpf(-0.50001), mpf(0.5)), 31, 31),
    ("log2_terms", odd(lambda u: (log1p(u) - log1p(-u)) / log(2)), 4, (mpf(1e-20), ((ROOT2 - 1) / (ROOT2 + 1)) ** 2), 29, 32),
    ("sine_terms", odd(lambda f: sin(f * pi / 2)), 4, (mpf(1e-20), mpf(0.25)), 30, 32),
    ("cosine_terms", lambda z: cos(sqrt(z) * pi / 2), 4, (mpf(1e-20), mpf(0.25)), 30, 32),
    ("arctan_terms", odd(atan), 6, (mpf(1e-20), (ROOT2 - 1) ** 2), 30, 32),
]


def main():
    for name, f, degree, (low, high), bits, x_bits in ROWS:
        terms = chebyfit(f, [low, high], degree + 1)
        units = [mpf(2) ** (bits + (32 - x_bits) * (degree - i)) for i in range(degree + 1)]
        fixed = [int(mp.nint(c * unit)) for c, unit in zip(terms, units)]
        back = [c / unit for c, unit in zip(fixed, units)]
        points = [low + (high - low) * k / 200 for k in range(201)]
        worst = max(abs(polyval(back, x) / f(x) - 1) for x in points if x)
        print("/* within %s, relative */\nstatic const int32_t %s[] = {%s};" % (nstr(worst, 2), name, ", ".join(map(str, fixed))))
    bits = int(mp.floor(2 / pi * mpf(2) ** 192))
    print("static const uint32_t two_by_pi[] = {0, 0, %s};" % ", ".join("0x%08x" % (bits >> (160 - 32 * i) & 0xffffffff) for i in range(6)))


if __name__ == "__main__":
    main()

# skip-on: board the module in Python is the hosts'
# needs: math
# What math has beside MicroPython's functions, found in _math_more.
import math
from math import gcd, hypot, isqrt

print(gcd(), gcd(0), gcd(12, -18), gcd(5, 0), gcd(48, 36, 27), gcd(2**70 * 3, 2**68 * 5))
print(math.lcm(), math.lcm(4, 6), math.lcm(-3, 7), math.lcm(0, 5), math.lcm(2, 3, 4))
print([isqrt(n) for n in (0, 1, 2, 3, 4, 15, 16, 17, 10**40, 10**40 - 1)])
print(all([isqrt(n) ** 2 <= n < (isqrt(n) + 1) ** 2 for n in range(1000)]))
print(math.perm(5), math.perm(5, 2), math.perm(3, 4), math.comb(5, 2), math.comb(3, 5), math.comb(40, 20))
print(math.prod([1, 2, 3]), math.prod([]), math.prod([2.5, 2], start=3))
print(hypot(3, 4), hypot(), hypot(-2), hypot(1, 2, 2), hypot(math.inf, math.nan), math.isnan(hypot(1, math.nan)))
print(math.dist((1, 1), (4, 5)), math.dist([0], [2]), hypot(0, 0))
print(math.fsum([0.5] * 4), math.fsum([]), math.fsum([1e8, 1, -1e8]) == 1, math.fsum([1, math.inf]))
print(math.log1p(0), math.isclose(math.log1p(1), math.log(2)), 0 < math.log1p(2**-30) <= 2**-30)
print(math.exp2(3), math.isclose(math.cbrt(27.0), 3), math.isclose(math.cbrt(-8.0), -2), math.cbrt(0))
print(math.nextafter(1, 1), math.nextafter(0.0, 1) > 0, math.nextafter(0, -1) < 0, 1 < math.nextafter(1, 2) < 1.001, math.nextafter(1, 0) < 1)
print(math.nextafter(math.nextafter(3.0, 9), 0) == 3.0, math.nextafter(math.nextafter(0.0, -1), 0) == 0, math.nextafter(math.inf, 0) < math.inf)
print(1 + math.ulp(1) > 1, 1 + math.ulp(1) / 2 == 1, math.ulp(0) > 0, math.ulp(math.inf))
print([math.remainder(x, 4) for x in (1, 2, 3, 5, 6, 7, -1, -3, 10)], math.remainder(3, math.inf))
for call in (
    lambda: isqrt(-1),
    lambda: gcd(1.5),
    lambda: math.comb(-1, 2),
    lambda: math.perm(3, -1),
    lambda: math.dist([1], [1, 2]),
    lambda: math.remainder(1, 0),
    lambda: math.log1p(-1),
    lambda: math.nothing,
    lambda: hypot("a"),
):
    try:
        print(call())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__)
try:
    from math import nothing
except ImportError:
    print("ImportError")
print(hasattr(math, "gcd"), hasattr(math, "nothing"), getattr(math, "nothing", 3))

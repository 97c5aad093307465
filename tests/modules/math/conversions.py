# Arguments: ints of all sizes, bools, objects with __float__ and __index__.
import math


class F:
    def __float__(self):
        return 2.25


class N:
    pass


print(math.sqrt(F()), math.fabs(F()), math.pow(F(), 0), math.isnan(F()), math.copysign(F(), -1), math.sqrt(True), math.sqrt(2**60) == 2.0**30, abs(math.log2(2**100) - 100) < 1e-3)
for f in (math.sqrt, math.sin, math.exp, math.isnan, math.fabs):
    for v in (N(), "1", None, 1j, [1], b"1"):
        try:
            f(v)
            print("no error", f, v)
        except TypeError:
            pass
for f in (lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.atan2(1), lambda: math.pow(1, 2, 3), lambda: math.ldexp(1.0, 2.0), lambda: math.ldexp(1.0, "a"), lambda: math.log(), lambda: math.log(1, 2, 3), lambda: math.sqrt(x=4)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
m, e = math.frexp(100.0)
print(m, e, math.ldexp(m, e), [math.ldexp(*math.frexp(v)) == v for v in (0.1, 3.0, -7.5, 2.0**-40)])
fr, i = math.modf(3.25)
print(fr, i, type(i).__name__, math.modf(-0.5), math.modf(5))
print(max(map(math.sqrt, (1, 4, 9))), sum(map(math.floor, (1.5, 2.5))), sorted((3, -1, 2), key=math.fabs))

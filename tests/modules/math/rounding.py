# floor, ceil, trunc, fabs: ints out, of any size.
import math

for v in (0.0, -0.0, 0.25, -0.25, 0.5, 1.0, -1.0, 1.75, -1.75, 100.5, -100.5, 8388607.5):
    print(v, math.floor(v), math.ceil(v), math.trunc(v), math.fabs(v))
print(type(math.floor(1.5)).__name__, type(math.ceil(1.5)).__name__, type(math.trunc(1.5)).__name__, type(math.fabs(1)).__name__)
for b in (30, 31, 32, 62, 63, 64, 100, 120):
    f = 2.0**b
    print(b, math.floor(f) == 2**b, math.ceil(-f) == -(2**b), math.trunc(f * 1.5) == 3 * 2 ** (b - 1))
print(math.floor(5), math.ceil(-5), math.trunc(10**30), math.floor(10**30), math.floor(True), math.fabs(-(2**20)), math.fabs(True), math.ceil(2**-20), math.floor(-(2.0**-20)))


class C:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


print(math.floor(C()), math.ceil(C()), math.trunc(C()))
for f in (math.floor, math.ceil, math.trunc):
    for v in ("inf", "-inf", "nan"):
        try:
            print(f(float(v)))
        except (OverflowError, ValueError) as e:
            print(type(e).__name__, end=" ")
    for v in ("a", None, [], 1j):
        try:
            f(v)
        except TypeError as e:
            print(type(e).__name__, end=" ")
    print()
print(math.fabs(float("-inf")), math.fabs(float("nan")), math.fabs(-2.5))

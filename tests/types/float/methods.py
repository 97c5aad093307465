# is_integer, as_integer_ratio, conjugate, real, imag and the like.
for v in (0.0, 1.0, -1.0, 0.5, 1.25, -2.75, 2.0**20, 2.0**-10, 100.0):
    print(v, v.is_integer(), v.as_integer_ratio(), v.real, v.imag, v.conjugate())
print(float("inf").is_integer(), float("nan").is_integer(), (-0.0).is_integer(), (-0.0).as_integer_ratio())
n, d = (2.0**-60).as_integer_ratio()
print(n, d == 2**60)
n, d = (3 * 2.0**90).as_integer_ratio()
print(n == 3 * 2**90, d)
for v in ("nan", "inf"):
    try:
        float(v).as_integer_ratio()
    except (ValueError, OverflowError) as e:
        print(v, type(e).__name__)
print((2.5).__add__(1), (2.5).__int__(), (2.5).__float__(), (2.5).__bool__(), (2.5).__neg__(), (2.5).__abs__())
print((2.5).__add__("x") is NotImplemented, (2.5).__eq__(2.5), (2.5).__lt__(3), (7.5).__floordiv__(2), (2.5).__trunc__())
print((2.5).__floor__(), (2.5).__ceil__(), (2.5).__round__(), (2.5).__str__())
print(float.is_integer(3.0), float.as_integer_ratio(0.75), 5.0.is_integer(), 1.5.__class__.__name__)
try:
    (1.5).x
except AttributeError as e:
    print(type(e).__name__)
try:
    (1.5).x = 2
except AttributeError as e:
    print(type(e).__name__)

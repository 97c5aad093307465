# The attributes that numbers share: real, imag, numerator, denominator, and friends.
for n in (0, 5, -5, 2**31, -(10**25), True):
    print(n.real, n.imag, n.numerator, n.denominator, n.conjugate())
print((10).as_integer_ratio(), (-(10**20)).as_integer_ratio(), type(True.real).__name__)
print(round(5), round(-5), round(10**30), type(round(True)).__name__)
print((5).__add__(3), (5).__sub__(3), (5).__mul__(3), (5).__floordiv__(3), (5).__mod__(3))
print((5).__neg__(), (5).__eq__(5), (5).__lt__(6), (5).__and__(4), (-5).__abs__())
print((5).__add__("a") is NotImplemented, (5).__bool__(), (0).__bool__(), (7).__index__(), (7).__int__())
print((5).__str__(), (5).__repr__(), (255).__format__("x"))
try:
    (5).nothing
except AttributeError as e:
    print(type(e).__name__)
try:
    (5).x = 1
except AttributeError as e:
    print(type(e).__name__)

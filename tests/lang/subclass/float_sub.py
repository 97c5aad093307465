# subclassing float and complex
class F(float):
    def half(self):
        return self / 2

f = F(2.5)
print(f, f.half(), f + 1, type(f + 1).__name__, f == 2.5, hash(f) == hash(2.5), isinstance(f, float), int(f), round(f), -f, abs(F(-1.5)), f > 2, f * 2, f // 1, f ** 2, 1 / F(0.5), f"{f:.1f}", "%g" % f, bool(F(0)), float(f), repr(f))
print(F(), F("1.5"), F(3), F(F(0.25)), {2.5: "k"}[f], max(F(1), F(2)), sum([F(0.5), F(0.25)]), sorted([F(2), F(1)]))
f.unit = "m"
print(f.unit)

class Temp(float):
    def __new__(cls, v, unit="C"):
        self = float.__new__(cls, v)
        self.unit = unit
        return self
    def __repr__(self):
        return "%s%s" % (float(self), self.unit)
    def __str__(self):
        return "T" + repr(self)
    def __add__(self, o):
        return Temp(float(self) + float(o), self.unit)
    def __eq__(self, o):
        return abs(float(self) - float(o)) < 0.5
    def __hash__(self):
        return 0
    def __float__(self):
        return float.__add__(self, 0) if hasattr(float, "__add__") else self * 1

t = Temp(20, "F")
print(repr(t), t, t + 1, t == 20.25, t != 21.0, [t], type(t + t).__name__, type(t - 1).__name__, t - 1, hash(t))
import math
print(math.floor(f), math.sqrt(F(4)), math.isnan(F("nan")), F("inf") > 1e30, F("nan") == F("nan"))

class C(complex):
    def swap(self):
        return C(self.imag, self.real)

c = C(1, 2)
print(c.swap(), c + 1, c == 1 + 2j, c.real, abs(C(3, 4)), type(c).__name__, isinstance(c, complex), c * 1j)
try:
    F("x")
except ValueError:
    print("ValueError")
try:
    F([])
except TypeError:
    print("TypeError")

# float(): __float__, __index__, subclasses, and wrong returns.
class A:
    def __float__(self):
        return 2.5


class B:
    def __index__(self):
        return 7


class C:
    def __float__(self):
        return 1


class D:
    def __float__(self):
        raise KeyError


class S(str):
    pass


print(float(A()), float(B()), float(S("1.5")), float(S(" 2 ")), float(1), float(True), float())
for v in (C(), object(), None, [], 1j, int):
    try:
        print(float(v))
    except TypeError as e:
        print(type(e).__name__)
try:
    float(D())
except KeyError as e:
    print(type(e).__name__)
x = 1.5
print(float(x) is x or float(x) == x, type(float(x)) is float, isinstance(1.0, float), isinstance(1, float), isinstance(1.0, int))


class F(float):
    def half(self):
        return self / 2


f = F(5)
print(f, repr(f), f.half(), type(f).__name__, type(f + 1).__name__, type(-f).__name__, f == 5.0, hash(f) == hash(5.0))
print({f: 1}[5], "%.1f" % f, f"{f:.2f}", [f], max(f, 2), isinstance(f, float), float(f), type(float(f)).__name__)
f.tag = 1
print(f.tag, F("2.5"), F())


class G(float):
    def __new__(cls, v):
        return super().__new__(cls, v * 2)

    def __repr__(self):
        return "G<%s>" % float.__repr__(self)

    def __add__(self, o):
        return G(float(self) + o)


print(G(1.5), G(0.25) + 1.0, [G(1.0)])

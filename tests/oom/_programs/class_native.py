# Classes derived from built-in types.
class L(list):
    def total(self):
        return sum(self)


class D(dict):
    def __missing__(self, k):
        return k * 2


class I(int):
    def __add__(self, o):
        return I(int(self) + o + 1)


class S(str):
    pass


class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)


class E(Exception):
    def __init__(self, code):
        super().__init__("code %d" % code)
        self.code = code


l = L([1, 2])
l.append(3)
print(l, l.total(), D(a=1)["a"], D()["x"], I(3) + 4, S("ab").upper(), S("x") == "x", T(1, 2), len(T()), isinstance(l, list))
try:
    raise E(4)
except E as e:
    print(e, e.code, e.args)


class F(float):
    pass


class B(bytes):
    pass


print(F(2.5) + 1, B(b"q") + b"r", {S("k"): 1}["k"], set(L([1])), frozenset(L([2])))

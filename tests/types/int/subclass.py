# Subclasses of int: values, operators give plain ints, overrides win.
class I(int):
    def double(self):
        return self * 2


a = I(21)
print(a, repr(a), a.double(), type(a).__name__, isinstance(a, int))
print(type(a + 1).__name__, type(a * a).__name__, type(-a).__name__, type(int(a)).__name__)
print(a == 21, hash(a) == hash(21), {a: 1}[21], [10, 20][I(1)], "%d" % a, f"{a:04x}")
print(I("ff", 16), I(), I(2.9), I(10**30))
a.tag = "x"
print(a.tag, a + 0)


class M(int):
    def __add__(self, other):
        return M((int(self) + int(other)) % 12)

    def __radd__(self, other):
        return "r" + str(self + other)

    def __repr__(self):
        return "M(%d)" % int(self)

    def __eq__(self, other):
        return int(self) % 12 == int(other) % 12

    def __hash__(self):
        return hash(int(self) % 12)


x = M(7)
print(x + 8, 8 + x, x + x, x == 19, x != 19, [x], M(19) in {x: 1})


class N(int):
    def __new__(cls, v):
        return super().__new__(cls, v * 10)

    def __init__(self, v):
        self.v = v


n = N(5)
print(n, n.v, n + 1, type(n).__name__)
print(sorted([I(3), 1, I(2)]), sum([I(1), I(2)]), max(I(5), 4), range(I(3)), bytes(I(2)))

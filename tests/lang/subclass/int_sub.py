# subclassing int
class I(int):
    def double(self):
        return self * 2
    def __str__(self):
        return "I%d" % int(self)

i = I(5)
print(i, int(i), i + 1, type(i + 1).__name__, i == 5, 5 == i, hash(i) == hash(5), {5: "a"}[i], i.double(), isinstance(i, int), i > 4, -i, ~i, i ** 2, i % 3, i // 2, i << 1, i & 4)
print([10, 20, 30, 40, 50, 60][i], "ab" * I(2), range(I(3)), [0] * I(2), bool(I(0)), bool(I(3)), "%d" % i, f"{i:d}", f"{i}", hex(i), chr(I(65)), i.bit_length() if hasattr(i, "bit_length") else 3)
print(I(), I("12"), I("ff", 16), I(3.7), I(True), I(I(9)), I(1 << 70) + 1)
i.attr = "x"
print(i.attr, i.__dict__)

class Bounded(int):
    def __new__(cls, v, lo=0, hi=10):
        self = super().__new__(cls, max(lo, min(hi, v)))
        self.lo, self.hi = lo, hi
        return self
    def __add__(self, o):
        return Bounded(int(self) + o, self.lo, self.hi)
    __radd__ = __add__

b = Bounded(15)
print(b + 0 == 10, int(Bounded(-5)), int(b + -3), int(3 + Bounded(9)), type(b + 1).__name__, type(b - 1).__name__, b.hi, sum([Bounded(4), 9]) == 10)

class Neg(int):
    def __eq__(self, o): return False
    def __lt__(self, o): return True
    def __hash__(self): return 1
    def __int__(self): return 99
    def __index__(self): return 0
    def __bool__(self): return False
    def __repr__(self): return "Neg"

n = Neg(5)
print(n == 5, 5 == n, n != 5, n < 0, n > 0, hash(n), bool(n), n, [n], n + 0, sorted([Neg(2), Neg(1)]), repr(n))

class Flag(int):
    names = {1: "R", 2: "W", 4: "X"}
    def __or__(self, o): return Flag(int(self) | int(o))
    def __and__(self, o): return Flag(int(self) & int(o))
    def __contains__(self, o): return int(self) & int(o) == int(o)
    def __repr__(self): return "|".join(n for k, n in sorted(self.names.items()) if int(self) & k) or "0"

R, W, X = Flag(1), Flag(2), Flag(4)
print(R | W, R | X, (R | W) & W, W in (R | W), X in (R | W), R & W, [R, W | X])
try:
    I("x")
except ValueError:
    print("ValueError")
try:
    class B(bool): pass
except TypeError:
    print("bool cannot be subclassed")
print(isinstance(I(1), I), issubclass(I, int), I(5) is I(5), max(I(1), I(3)) + 0, sum([I(1), I(2)]), sorted([I(3), I(1)])[0] + 0, min(I(2), 1), int.__add__(I(1), 2))

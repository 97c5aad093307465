# a full numeric class: mixing with ints, reflected, comparison, hashing
class Frac:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError
        if d < 0:
            n, d = -n, -d
        a, b = abs(n), d
        while b:
            a, b = b, a % b
        self.n, self.d = n // (a or 1), d // (a or 1)
    @staticmethod
    def of(x):
        return x if isinstance(x, Frac) else Frac(x) if isinstance(x, int) else None
    def op(self, o, f):
        o = Frac.of(o)
        return NotImplemented if o is None else f(self, o)
    def __add__(self, o): return self.op(o, lambda a, b: Frac(a.n * b.d + b.n * a.d, a.d * b.d))
    __radd__ = __add__
    def __sub__(self, o): return self.op(o, lambda a, b: a + -b)
    def __rsub__(self, o): return -self + o
    def __mul__(self, o): return self.op(o, lambda a, b: Frac(a.n * b.n, a.d * b.d))
    __rmul__ = __mul__
    def __truediv__(self, o): return self.op(o, lambda a, b: Frac(a.n * b.d, a.d * b.n))
    def __rtruediv__(self, o): return self.op(o, lambda a, b: b / a)
    def __floordiv__(self, o): return self.op(o, lambda a, b: (a.n * b.d) // (a.d * b.n))
    def __mod__(self, o): return self.op(o, lambda a, b: a - b * (a // b))
    def __divmod__(self, o): return self // o, self % o
    def __pow__(self, k): return Frac(self.n ** k, self.d ** k) if k >= 0 else Frac(self.d ** -k, self.n ** -k)
    def __neg__(self): return Frac(-self.n, self.d)
    def __pos__(self): return self
    def __abs__(self): return Frac(abs(self.n), self.d)
    def __eq__(self, o): return self.op(o, lambda a, b: (a.n, a.d) == (b.n, b.d))
    def __lt__(self, o): return self.op(o, lambda a, b: a.n * b.d < b.n * a.d)
    def __le__(self, o): return self.op(o, lambda a, b: a.n * b.d <= b.n * a.d)
    def __gt__(self, o): return self.op(o, lambda a, b: b < a)
    def __ge__(self, o): return self.op(o, lambda a, b: b <= a)
    def __hash__(self): return hash(self.n) if self.d == 1 else hash((self.n, self.d))
    def __bool__(self): return self.n != 0
    def __int__(self): return self.n // self.d
    def __float__(self): return self.n / self.d
    def __round__(self, k=0): return (2 * self.n + self.d) // (2 * self.d)
    def __repr__(self): return "%d/%d" % (self.n, self.d) if self.d != 1 else str(self.n)

h, t = Frac(1, 2), Frac(1, 3)
print(h + t, h - t, h * t, h / t, h // t, h % t, divmod(h, t), h ** 2, h ** -3, -h, +h, abs(-h))
print(h + 1, 1 + h, h - 1, 1 - h, 2 * h, h * 2, 1 / h, h / 2, sum([h, t, Frac(1, 6)]), Frac(6, -4))
print(h == Frac(2, 4), h != t, h < t, h > t, h >= 1, 1 > h, 0 < h <= 1, Frac(4, 2) == 2, 2 == Frac(2), h == "x", h != None)
print(int(Frac(7, 2)), float(h), round(Frac(5, 2)), bool(Frac(0)), bool(h), hash(Frac(3)) == hash(3), {Frac(1, 2): "a"}[Frac(3, 6)], 2 in {Frac(2)}, len({Frac(1), 1}))
print(max(h, t, Frac(3, 4)), min([h, t]), sorted([h, Frac(0), t, Frac(-1)]), [h] == [Frac(1, 2)])
x = h
x += t
x *= 6
x -= 1
x /= 2
print(x, h)
for src in ("h + 1.5", "'a' + h", "h < 'a'", "h + None", "[] * h", "h // 0", "1 / Frac(0)", "h @ t", "h << 1", "~h"):
    try:
        print(eval(src))
    except (TypeError, ZeroDivisionError) as e:
        print(src, type(e).__name__)
print(f"{h}", "%s" % h, str(Frac(5)), [h, t])

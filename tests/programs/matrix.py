# heap: 16K w32
# Matrices and vectors with operators, slices, exact fractions, Gauss elimination, determinants, transposes, iteration.
# skip-on: stress more than a minute with a collection at every allocation
class Fraction:
    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError("Fraction(%d, 0)" % n)
        a, b = abs(n), abs(d)
        while b:
            a, b = b, a % b
        a = a or 1
        if d < 0:
            a = -a
        self.n, self.d = n // a, d // a

    @classmethod
    def of(cls, x):
        return x if isinstance(x, cls) else cls(x) if isinstance(x, int) else NotImplemented

    def _op(f):
        def op(self, other):
            other = Fraction.of(other)
            return other if other is NotImplemented else f(self, other)

        return op

    __add__ = _op(lambda a, b: Fraction(a.n * b.d + b.n * a.d, a.d * b.d))
    __radd__ = __add__
    __sub__ = _op(lambda a, b: Fraction(a.n * b.d - b.n * a.d, a.d * b.d))
    __rsub__ = _op(lambda a, b: Fraction(b.n * a.d - a.n * b.d, a.d * b.d))
    __mul__ = _op(lambda a, b: Fraction(a.n * b.n, a.d * b.d))
    __rmul__ = __mul__
    __truediv__ = _op(lambda a, b: Fraction(a.n * b.d, a.d * b.n))
    __rtruediv__ = _op(lambda a, b: Fraction(b.n * a.d, b.d * a.n))
    __eq__ = _op(lambda a, b: a.n == b.n and a.d == b.d)
    __lt__ = _op(lambda a, b: a.n * b.d < b.n * a.d)
    __le__ = _op(lambda a, b: a.n * b.d <= b.n * a.d)
    del _op

    def __pow__(self, k):
        return Fraction(self.n**k, self.d**k) if k >= 0 else Fraction(self.d**-k, self.n**-k)

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __abs__(self):
        return Fraction(abs(self.n), self.d)

    def __bool__(self):
        return self.n != 0

    def __int__(self):
        return self.n // self.d if self.n >= 0 else -(-self.n // self.d)

    def __hash__(self):
        return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __repr__(self):
        return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"

    def __format__(self, spec):
        return format(repr(self), spec)


class Matrix:
    def __init__(self, rows):
        self.rows = [[Fraction.of(x) for x in row] for row in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged")

    @staticmethod
    def identity(n):
        return Matrix([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            if isinstance(i, slice) or isinstance(j, slice):
                rows = self.rows[i] if isinstance(i, slice) else [self.rows[i]]
                return Matrix([r[j] if isinstance(j, slice) else [r[j]] for r in rows])
            return self.rows[i][j]
        if key is ...:
            return self
        return Matrix(self.rows[key]) if isinstance(key, slice) else self.rows[key]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = Fraction.of(value)

    def __iter__(self):
        return iter(self.rows)

    def __len__(self):
        return len(self.rows)

    def __contains__(self, x):
        return any(x in row for row in self)

    def _zip(self, other, f):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape != other.shape:
            raise ValueError(f"shapes {self.shape} and {other.shape}")
        return Matrix([[f(a, b) for a, b in zip(r, s)] for r, s in zip(self, other)])

    def __add__(self, other):
        return self._zip(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._zip(other, lambda a, b: a - b)

    def __mul__(self, k):
        return Matrix([[x * k for x in row] for row in self])

    __rmul__ = __mul__

    def __imul__(self, k):
        for row in self:
            row[:] = [x * k for x in row]
        return self

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} @ {other.shape}")
        columns = list(zip(*other))
        return Matrix([[sum(a * b for a, b in zip(row, c)) for c in columns] for row in self])

    def __imatmul__(self, other):
        return self @ other

    def __pow__(self, k):
        result, base = Matrix.identity(len(self)), self if k >= 0 else ~self
        k = abs(k)
        while k:
            if k & 1:
                result @= base
            base @= base
            k >>= 1
        return result

    def __invert__(self):
        n = len(self)
        work = [row[:] + unit for row, unit in zip(self, Matrix.identity(n))]
        for i in range(n):
            pivot = next((r for r in range(i, n) if work[r][i]), None)
            if pivot is None:
                raise ArithmeticError("singular")
            work[i], work[pivot] = work[pivot], work[i]
            work[i] = [x / work[i][i] for x in work[i]]
            for r in range(n):
                if r != i and (k := work[r][i]):
                    work[r] = [x - k * y for x, y in zip(work[r], work[i])]
        return Matrix(row[n:] for row in work)

    def det(self):
        if len(self) == 1:
            return self[0, 0]
        minor = lambda j: Matrix([row[:j] + row[j + 1 :] for row in self.rows[1:]])
        return sum(((-1) ** j * x * minor(j).det() for j, x in enumerate(self[0])), Fraction(0))

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __str__(self):
        width = max(len(f"{x}") for row in self for x in row)
        return "\n".join("[" + " ".join(f"{x:>{width}}" for x in row) + "]" for row in self)


F = Fraction
print(F(6, -4), F(1, 2) + F(1, 3), 1 - F(1, 3), F(3, 4) / 2, 2 / F(3, 4), F(2, 3) ** -2, -F(1, 2), int(F(-7, 2)), F(4, 2) == 2, F(1, 2) < F(2, 3))
print(sorted([F(3, 2), F(1), F(-1, 2), F(5, 4)]), sum([F(1, k) for k in range(1, 8)]), max(F(1, 3), F(1, 4)), len({F(1, 2), F(2, 4), F(2)}))
for bad in (lambda: F(1, 0), lambda: F(1) + "x", lambda: F(1) / 0, lambda: F(1) < "x", lambda: Matrix([[1], [1, 2]])):
    try:
        print(bad())
    except (ZeroDivisionError, TypeError, ValueError) as e:
        print(type(e).__name__)
m = Matrix([[2, 1, 1], [1, 3, 2], [1, 0, 0]])
print(m)
print(m.det(), m.shape, 3 in m, 7 in m, F(3) in m)
print(~m)
print(m @ ~m == Matrix.identity(3), m ** -2 == ~(m @ m), m**5 == m @ m @ m @ m @ m)
print(m.T)
print(m[0, 1], m[1], m[:2, 1:].rows, m[2, :].rows, m[::-1, 0].rows, m[...] is m, m[1:].rows)
n = m * 2
m2 = m
m2 *= 2
print(m2 is m, n == m, (m - n).rows, (m + n * F(1, 2))[0])
m[0, 0] = F(9, 7)
print(m)
for f in (lambda: m @ Matrix([[1, 2]]), lambda: m + Matrix([[1]]), lambda: m + 1, lambda: ~Matrix([[1, 2], [2, 4]])):
    try:
        f()
    except (ValueError, TypeError, ArithmeticError) as e:
        print(type(e).__name__, e if not isinstance(e, TypeError) else "")
hilbert = Matrix([[F(1, i + j + 1) for j in range(4)] for i in range(4)])
print(~hilbert)
print(hilbert.det(), [[*map(str, row)] for row in hilbert][1])
fib = Matrix([[1, 1], [1, 0]])
print((fib**90)[0, 1], (fib**-10)[0, 1])

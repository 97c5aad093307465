# a class with many protocols at once: a small matrix
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
    def __len__(self): return len(self.rows)
    def __getitem__(self, k):
        if isinstance(k, tuple):
            i, j = k
            if isinstance(i, slice) or isinstance(j, slice):
                ri = self.rows[i] if isinstance(i, slice) else [self.rows[i]]
                return Matrix([r[j] if isinstance(j, slice) else [r[j]] for r in ri])
            return self.rows[i][j]
        return Matrix(self.rows[k]) if isinstance(k, slice) else tuple(self.rows[k])
    def __setitem__(self, k, v):
        i, j = k
        self.rows[i][j] = v
    def __delitem__(self, i):
        del self.rows[i]
    def __iter__(self):
        for r in self.rows:
            yield from r
    def __reversed__(self):
        return reversed(list(self))
    def __contains__(self, x): return any(x in r for r in self.rows)
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __add__(self, o):
        if isinstance(o, Matrix):
            return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])
        return Matrix([[a + o for a in r] for r in self.rows])
    __radd__ = __add__
    def __mul__(self, o): return Matrix([[a * o for a in r] for r in self.rows])
    __rmul__ = __mul__
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __imatmul__(self, o):
        self.rows = (self @ o).rows
        return self
    def __neg__(self): return self * -1
    def __pow__(self, n):
        r = Matrix.eye(len(self))
        for _ in range(n):
            r @= self
        return r
    @classmethod
    def eye(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __bool__(self): return any(self)
    def __repr__(self): return "M" + repr(self.rows)
    def __format__(self, spec): return "/".join(" ".join(format(x, spec) for x in r) for r in self.rows)
    def __call__(self, f): return Matrix([[f(x) for x in r] for r in self.rows])
    def __hash__(self): return hash(tuple(self))

a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
print(a, len(a), a[0], a[1, 0], a[-1, -1], list(a), 3 in a, 9 in a, list(reversed(a)))
print(a + b, a + 1, 1 + a, a * 2, 2 * a, -a, a @ b, b @ a, a.T, a ** 3, a ** 0, Matrix.eye(2))
print(a[0, :], a[:, 1], a[:, ::-1], a[1:], a == a.T.T, a != b, a(lambda x: x * x), f"{a}", f"{a:03d}", bool(a), bool(Matrix([[0]])))
a[0, 1] = 9
a[1, 1] += 5
print(a, sum(a), max(a), sorted(a, reverse=True), sum([a, b], 0))
c = a
c @= b
print(c is a, a, {Matrix.eye(2): "eye"}[Matrix.eye(2)])
del a[0]
print(a, len(a), [*a], dict(enumerate(a)))
(x, y), = a.rows
print(x, y)

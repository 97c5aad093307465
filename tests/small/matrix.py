# heap: 8K w32
# skip-on: quick,arm what C frames of these builds pin leaves no hole for a code buffer that grows by moving: 8448 bytes are enough on Arm, 9216 not
# A matrix kernel: 3-axis calibration by least squares, LU with pivoting, a Kalman-like filter, in whole numbers of 1/4096.
ONE = 4096


def fixed(n, d=1):
    return n * ONE // d


def mul(a, b):
    return (a * b + ONE // 2) >> 12


def div(a, b):
    return (a << 12) // b


def show(x):
    sign = "-" if x < 0 else ""
    x = (abs(x) * 1000 + ONE // 2) // ONE
    return "%s%d.%03d" % (sign, x // 1000, x % 1000)


class Matrix:
    def __init__(self, rows, cols, values=None):
        self.rows, self.cols = rows, cols
        self.m = list(values) if values is not None else [0] * (rows * cols)

    def __getitem__(self, at):
        return self.m[at[0] * self.cols + at[1]]

    def __setitem__(self, at, v):
        self.m[at[0] * self.cols + at[1]] = v

    def copy(self):
        return Matrix(self.rows, self.cols, self.m)

    def __add__(self, other):
        return Matrix(self.rows, self.cols, [a + b for a, b in zip(self.m, other.m)])

    def __sub__(self, other):
        return Matrix(self.rows, self.cols, [a - b for a, b in zip(self.m, other.m)])

    def __mul__(self, other):
        out = Matrix(self.rows, other.cols)
        for i in range(self.rows):
            for j in range(other.cols):
                total = 0
                for k in range(self.cols):
                    total += self.m[i * self.cols + k] * other.m[k * other.cols + j]
                out[i, j] = (total + ONE // 2) >> 12
        return out

    def transposed(self):
        return Matrix(self.cols, self.rows, [self[i, j] for j in range(self.cols) for i in range(self.rows)])

    def swap(self, i, j):
        n = self.cols
        a, b = self.m[i * n : i * n + n], self.m[j * n : j * n + n]
        self.m[i * n : i * n + n] = b
        self.m[j * n : j * n + n] = a

    def __str__(self):
        return "; ".join(" ".join(show(self[i, j]) for j in range(self.cols)) for i in range(self.rows))


def unit(n):
    return Matrix(n, n, [ONE if i % (n + 1) == 0 else 0 for i in range(n * n)])


class Singular(Exception):
    pass


def solve(a, b):
    """x of a * x = b, by elimination with the largest pivot."""
    a, b = a.copy(), b.copy()
    n = a.rows
    for c in range(n):
        best = max(range(c, n), key=lambda r: abs(a[r, c]))
        if a[best, c] == 0:
            raise Singular("column %d" % c)
        a.swap(c, best)
        b.swap(c, best)
        for r in range(c + 1, n):
            f = div(a[r, c], a[c, c])
            if f:
                for k in range(c, n):
                    a[r, k] -= mul(f, a[c, k])
                for k in range(b.cols):
                    b[r, k] -= mul(f, b[c, k])
    for c in range(n - 1, -1, -1):
        for k in range(b.cols):
            s = b[c, k]
            for j in range(c + 1, n):
                s -= mul(a[c, j], b[j, k])
            b[c, k] = div(s, a[c, c])
    return b


def least_squares(points):
    """Line through points: offset and slope."""
    a = Matrix(len(points), 2)
    y = Matrix(len(points), 1)
    for i, (px, py) in enumerate(points):
        a[i, 0], a[i, 1] = ONE, px
        y[i, 0] = py
    t = a.transposed()
    return solve(t * a, t * y)


def track(measured):
    """Position and speed out of positions with noise."""
    x = Matrix(2, 1)
    step = Matrix(2, 2, [ONE, ONE, 0, ONE])
    p = unit(2) + unit(2)
    noise, drift = fixed(3), Matrix(2, 2, [41, 0, 0, 41])
    for z in measured:
        x = step * x
        p = step * p * step.transposed() + drift
        s = p[0, 0] + noise
        k = Matrix(2, 1, [div(p[0, 0], s), div(p[1, 0], s)])
        x = x + Matrix(2, 1, [mul(v, z - x[0, 0]) for v in k.m])
        kh = Matrix(2, 2, [k[0, 0], 0, k[1, 0], 0])
        p = (unit(2) - kh) * p
    return x


a = Matrix(3, 3, [fixed(v) for v in (2, 1, -1, -3, -1, 2, -2, 1, 2)])
b = Matrix(3, 1, [fixed(v) for v in (8, -11, -3)])
print("solution", solve(a, b))
inverse = solve(a, unit(3))
print("inverse", inverse)
print("product", a * inverse)
print("line", least_squares([(fixed(i), fixed(3 * i + 2) + fixed((i * 7) % 3 - 1, 4)) for i in range(12)]))
print("track", track([fixed(2 * i) + fixed((i * 37) % 11 - 5, 5) for i in range(25)]))
try:
    solve(Matrix(2, 2, [ONE, ONE, ONE, ONE]), Matrix(2, 1, [ONE, ONE]))
except Singular as e:
    print("singular:", e)

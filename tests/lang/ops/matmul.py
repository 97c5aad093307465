# the @ operator
class M:
    def __init__(self, *rows):
        self.rows = rows

    def __matmul__(self, o):
        if not isinstance(o, M):
            return NotImplemented
        cols = list(zip(*o.rows))
        return M(*[[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def __rmatmul__(self, o):
        return ("rmatmul", o)

a = M([1, 2], [3, 4])
b = M([0, 1], [1, 0])
print((a @ b).rows, (b @ a).rows, (a @ b @ b).rows == tuple(map(list, a.rows)))
print(5 @ a, "x" @ a, None @ a)
try:
    a @ 5
except TypeError as e:
    print(type(e).__name__)
c = a
c @= b
print(c.rows, c is a)

class V:
    def __imatmul__(self, o):
        self.last = o
        return self

v = w = V()
v @= 3
print(v is w, v.last)
try:
    v @ 3
except TypeError as e:
    print(type(e).__name__)
for src in ("1 @ 2", "[1] @ [2]", "'a' @ 'b'", "1.0 @ 1", "None @ None"):
    try:
        eval(src)
    except TypeError:
        print(src, "TypeError")

# same strength as *, left associative
class L:
    def __init__(self, s):
        self.s = s

    def __matmul__(self, o):
        return L("(" + self.s + "@" + o.s + ")")

    def __mul__(self, o):
        return L("(" + self.s + "*" + o.s + ")")

    def __add__(self, o):
        return L("(" + self.s + "+" + o.s + ")")

    def __neg__(self):
        return L("-" + self.s)

x, y, z = L("x"), L("y"), L("z")
print((x @ y @ z).s, (x * y @ z).s, (x @ y * z).s, (x + y @ z).s, (x @ y + z).s, (-x @ y).s, (x @ -y).s)

# Special methods for operators.
class N:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return N(self.v + (o.v if isinstance(o, N) else o))

    __radd__ = __add__

    def __iadd__(self, o):
        self.v += o
        return self

    def __mul__(self, o):
        return N(self.v * o)

    def __matmul__(self, o):
        return N(self.v * 100 + o)

    def __imatmul__(self, o):
        return N(-o)

    def __neg__(self):
        return N(-self.v)

    def __pos__(self):
        return self

    def __invert__(self):
        return N(~self.v)

    def __abs__(self):
        return N(abs(self.v))

    def __eq__(self, o):
        return isinstance(o, N) and self.v == o.v

    def __lt__(self, o):
        return self.v < o.v

    def __hash__(self):
        return self.v

    def __bool__(self):
        return self.v != 0

    def __len__(self):
        return self.v

    def __contains__(self, x):
        return x == self.v

    def __getitem__(self, k):
        return (self.v, k)

    def __setitem__(self, k, x):
        self.v = x

    def __delitem__(self, k):
        self.v = 0

    def __call__(self, *a):
        return a

    def __int__(self):
        return self.v

    def __index__(self):
        return self.v

    def __float__(self):
        return self.v / 2

    def __complex__(self):
        return complex(self.v, 1)

    def __divmod__(self, o):
        return self.v, o

    def __round__(self, n=None):
        return "round"

    def __format__(self, spec):
        return "N" + spec

    def __enter__(self):
        return self

    def __exit__(self, *e):
        return False


n = N(3)
print((n + 1).v, (1 + n).v, (n * 2).v, (n @ 5).v, (-n).v, (+n).v, (~n).v, abs(n).v, n == N(3), n != N(4), n < N(4), n > N(2), bool(n), len(n), 3 in n, n["k"], n(1, 2))
n += 4
n @= 2
n["x"] = 9
print(n.v, int(n), float(n), complex(n), divmod(n, 2), round(n), f"{n:q}", [0] * n.__index__() and hex(n), {n: 1}[N(9)], "abc"[N(1)])
del n["x"]
with n as m:
    print(m.v, "yes" if m else "no")
while n:
    pass

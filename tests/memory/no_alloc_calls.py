# Calls allocate nothing: functions, defaults, keywords, methods, closures, builtins with ints.
import gc


def add(a, b=1, *, c=2):
    return a + b + c


class C:
    def __init__(self):
        self.n = 0

    def bump(self, k=1):
        self.n += k
        return self.n

    @staticmethod
    def s(x):
        return x + 1

    @classmethod
    def k(cls, x):
        return x + 2

    @property
    def p(self):
        return self.n


class D(C):
    def bump(self, k=1):
        return super().bump(k)


def outer(v):
    def inner(x):
        return x + v

    return inner


c, d, f = C(), D(), outer(5)


def fact(n):
    return n if n < 2 else n * fact(n - 1)


def work(n):
    s = i = 0
    while i < n:
        s += add(i) + add(i, 2) + add(i, b=3) + add(a=i, c=4)
        s += c.bump() + c.bump(2) + c.bump(k=3) + c.p
        s += C.s(i) + c.s(i) + C.k(i) + D.k(i) + f(i)
        s += abs(i) + len("abc") + min(i, 3) + max(i, 3) + ord("a") + int(i) + bool(i) + int.from_bytes(b"12")
        s += fact(6)
        s %= 1000
        i += 1
    return s


def super_work(n):
    s = i = 0
    while i < n:
        s += d.bump()
        i += 1
    return s % 1000


def measure(f, n):
    a = b = 0
    gc.collect()
    gc.disable()
    a = gc.mem_alloc()
    f(n)
    b = gc.mem_alloc() - a
    gc.enable()
    return b


for w in (work, super_work):
    measure(w, 2)
    print(w.__name__, measure(w, 50))

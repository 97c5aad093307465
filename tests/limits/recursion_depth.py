# heap: 512K
# skip-on: board needs a larger heap than the board has
# plain functions call each other well over a thousand deep
import sys
if hasattr(sys, "setrecursionlimit"):
    sys.setrecursionlimit(6000)

def f(n):
    return n and 1 + f(n - 1)

print(f(10), f(500), f(1500))

def even(n):
    return True if n == 0 else odd(n - 1)

def odd(n):
    return False if n == 0 else even(n - 1)

print(even(1500), odd(1501))

def args(n, *a, k=0, **kw):
    if n == 0:
        return len(a), k, sorted(kw)
    return args(n - 1, *a, k=k + 1, **kw)

print(args(1000, 1, 2, x=1))

class C:
    def m(self, n):
        return 0 if n == 0 else 1 + self.m(n - 1)
    @classmethod
    def c(cls, n):
        return 0 if n == 0 else 1 + cls.c(n - 1)
    @staticmethod
    def s(n):
        return 0 if n == 0 else 1 + C.s(n - 1)

print(C().m(1200), C.c(1200), C.s(1200))

def local(n):
    a, b, c, d = n, n + 1, n + 2, n + 3
    if n == 0:
        return 0
    r = local(n - 1)
    return r + a + b + c + d - 4 * n - 6

print(local(1000))

def closure(n):
    def inner():
        return closure(n - 1)
    return 0 if n == 0 else 1 + inner()

print(closure(600))

def tries(n):
    try:
        if n == 0:
            raise KeyError("bottom")
        tries(n - 1)
    finally:
        count[0] += 1

count = [0]
try:
    tries(1000)
except KeyError as e:
    print(e.args, count)

def acc(n, l):
    l.append(n)
    return acc(n - 1, l) if n else sum(l)

print(acc(1000, []))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(len(str(fact(500))))

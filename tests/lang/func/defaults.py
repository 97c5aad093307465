# default values are evaluated once, when def runs, left to right
log = []

def v(x):
    log.append(x)
    return x

def f(a=v(1), b=v(2), *, c=v(3)):
    return a, b, c

print(log, f(), f(9), f(c=8))
print(log)

def acc(x, l=[]):
    l.append(x)
    return l

print(acc(1), acc(2), acc(3, []), acc(4))

def d(k, m={}):
    m[k] = len(m)
    return m

d("a")
print(d("b"))
n = 5

def g(x=n, y=lambda: n):
    return x, y()

n = 6
print(g())

def make(i):
    def h(x=i):
        return x
    return h

fs = [make(i) for i in range(3)]
print([h() for h in fs])

def later():
    def h(a=[]):
        a.append(1)
        return len(a)
    return h

p, q = later(), later()
print(p(), p(), q())

class C:
    size = 3
    def m(self, n=size, l=[]):
        l.append(n)
        return l

print(C().m(), C().m(7))

def none(a=None, b=(), c={}, d=..., e=-1, f="s" "t", g=1 + 2, h=(1, [2]), i=lambda: 0, j=not 1):
    return a, b, c, d, e, f, g, h, i(), j

print(none())
try:
    def bad(x=1 / 0):
        pass
except ZeroDivisionError:
    print("ZeroDivisionError", "bad" in globals())

def order(a, b=v("b"), c=v("c")):
    return a, b, c

print(order(1), order(1, c=2), log[3:])
print((lambda x=v("l"): x)(), (lambda x=v("m"): x)("given"), log[5:])

def gen(n=v("gen default")):
    log.append("gen body")
    yield n

x = gen()
print(log[-1])
print(next(x), log[-1])

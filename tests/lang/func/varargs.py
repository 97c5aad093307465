# *args and **kwargs parameters
def f(*args):
    return args

print(f(), f(1), f(1, 2, 3), f(*range(5)), type(f()).__name__)

def g(**kw):
    return kw

print(g(), g(a=1), list(g(z=1, a=2, m=3).items()), type(g()).__name__)

def h(a, *args, **kw):
    return a, args, sorted(kw.items())

print(h(1), h(1, 2, 3), h(1, b=2), h(1, 2, b=3, c=4), h(a=1, b=2))

def i(a, b=2, *args):
    return a, b, args

print(i(1), i(1, 3), i(1, 3, 4, 5))

def j(*a, **k):
    a += (9,)
    k["z"] = 0
    return a, k

print(j(1, x=2), j())

# args and kwargs are fresh every call
def k(*a, **kw):
    return a, kw

d1, d2 = k(x=1)[1], k(x=1)[1]
print(d1 == d2, d1 is d2)
t = (1, 2)
print(k(*t)[0] == t)
d = {"p": 1}
r = k(**d)[1]
r["q"] = 2
print(d)

def names(*_, **__):
    return _, __

print(names(1, a=2))

def inner(*args, **kwargs):
    def call(fn):
        return fn(*args, **kwargs)
    return call

print(inner(1, 2, c=3)(h))

def recurse(*a):
    return a if len(a) > 4 else recurse(*a, len(a))

print(recurse())

class C:
    def m(*args):
        return len(args), args[1:]
    def n(self, *a, k=1, **kw):
        return a, k, kw
    @staticmethod
    def s(*a):
        return a
    @classmethod
    def c(cls, *a, **k):
        return cls.__name__, a, k

c = C()
print(c.m(), c.m(1, 2), c.n(1, k=2, z=3), c.s(1), C.s(), c.c(1, x=2))
def last(*a, sep="-"):
    return sep.join(str(x) for x in a)
print(last(1, 2, 3), last(1, 2, sep="+"), last())
def many(a, b, c, d, e, f, g, h, *i, j, k, **l):
    return (a, h, i, j, k, sorted(l))
print(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, j=1, k=2, z=3, y=4))

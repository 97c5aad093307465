# keyword-only parameters
def f(a, *, b, c=3):
    return a, b, c

print(f(1, b=2), f(b=1, a=2), f(1, c=2, b=0))

def g(*args, k, m=5):
    return args, k, m

print(g(k=1), g(1, 2, k=3, m=4))

def h(*, x=1, y):
    return x, y

print(h(y=2), h(y=3, x=4))

def i(a=1, *, b=2, **kw):
    return a, b, kw

print(i(), i(5, b=6, c=7), i(b=1, a=0))

def j(*, a, b, c):
    return a, b, c

print(j(c=1, a=2, b=3), j(**{"a": 1, "b": 2, "c": 3}))
for src in ("f(1)", "f(1, 2)", "f(1, 2, 3)", "f(b=2)", "f(1, b=2, d=3)", "f(1, b=2, a=3)", "g()", "g(1, 2)", "h()", "h(1)", "h(1, y=2)", "i(1, 2)", "j(a=1, b=2)",
            "j(1, 2, 3)", "j(a=1, b=2, c=3, d=4)"):
    try:
        print(eval(src))
    except TypeError:
        print(src, "TypeError")

class C:
    def __init__(self, *, v=0):
        self.v = v
    def m(self, *, k):
        return self.v, k

print(C(v=5).m(k=6), C().m(k=1))
try:
    C(5)
except TypeError as e:
    print(type(e).__name__)
l = lambda *, a=1, b: (a, b)
print(l(b=2), l(b=3, a=4))

# defaults of keyword-only parameters need no order
def o(*, a=1, b, c=3, d):
    return a, b, c, d

print(o(b=0, d=9))

def p(*a, b=[]):
    b.append(a)
    return b

p(1)
print(p(2), p(3, b=[]))

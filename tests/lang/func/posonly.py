# positional-only parameters
def f(a, b, /):
    return a, b

print(f(1, 2), f(*[1, 2]))

def g(a, /, b, *, c):
    return a, b, c

print(g(1, 2, c=3), g(1, b=2, c=3))

def h(a, b=2, /, c=3, *, d=4):
    return a, b, c, d

print(h(1), h(1, 0), h(1, 0, 9), h(1, c=7), h(1, d=8, c=0))

# a positional-only name is free for **kw
def k(a, /, **kw):
    return a, sorted(kw.items())

print(k(1, a=2), k(1, b=3, a=4))

def m(self, /, *args, **kw):
    return self, args, sorted(kw)

print(m(1, 2, self=3, args=4, kw=5))

def n(a=1, /):
    return a

print(n(), n(5))

def o(a, /, *, b=2, **kw):
    return a, b, kw

print(o(1, b=3, c=4), o(1, a=5))
for src in ("f(1)", "f(1, 2, 3)", "f(a=1, b=2)", "f(1, b=2)", "f()", "g(a=1, b=2, c=3)", "g(1, c=3)", "h(a=1)", "h(1, b=2)", "k(a=1)", "k()", "n(a=1)", "n(1, 2)", "o(b=1)",
            "f(*[1])", "f(**{'a': 1, 'b': 2})"):
    try:
        print(eval(src))
    except TypeError:
        print(src, "TypeError")

class C:
    def m(self, x, /, y):
        return x, y
    def __init__(self, v, /, **kw):
        self.v, self.kw = v, kw

c = C(1, self=2, v=3)
print(c.v, sorted(c.kw.items()), c.m(1, y=2))
l = lambda a, b=2, /: (a, b)
print(l(1), l(1, 3))
for bad in ("def f(/): pass", "def f(a, /, b, /): pass", "def f(*, /): pass", "def f(*a, /): pass", "def f(a, *, b, /): pass", "def f(**k, /): pass", "lambda /: 0", "def f(a=1, /, b): pass", "def f(a / b): pass"):
    try:
        compile(bad, "<s>", "exec")
        print("accepted", bad)
    except SyntaxError:
        pass

# parameters are plain locals: rebinding, deleting, closing over
def f(a, b):
    a, b = b, a
    return a, b

print(f(1, 2))

def g(l, x):
    l.append(x)
    l = [0]
    l.append(x)
    return l

outer = []
print(g(outer, 1), outer)

def h(n):
    while n > 0:
        n -= 1
    return n

k = 5
print(h(k), k)

def same(a, b, c=None):
    return a is b, c is None

x = [1]
print(same(x, x), same(1000, 1000.0), same(x, [1], x))

def swap_args(a, b, c):
    return (c, b, a)

print(swap_args(*swap_args(1, 2, 3)), swap_args(b=1, c=2, a=3))

def over(a, *rest, **kw):
    rest = rest + (a,)
    a = kw
    kw = 5
    return a, rest, kw

print(over(1, 2, x=3))

def closed(a, *b, c=1, **d):
    def get(): return a, b, c, d
    def set(v):
        nonlocal a, b, c, d
        a = b = c = d = v
    before = get()
    set(0)
    return before, get(), (a, b, c, d)

print(closed(1, 2, c=3, e=4))

def for_param(x):
    for x in x:
        pass
    return x

print(for_param([1, 2, 3]))

def exc_param(e):
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    try:
        return e
    except UnboundLocalError:
        return "unbound"

print(exc_param("given"))

def with_param(m):
    with m as m:
        pass
    return m

class M:
    def __enter__(self): return "entered"
    def __exit__(self, *a): pass

print(with_param(M()))

def walrus(a, b=0):
    return (a := a + 1) + a, b or (b := 7), b

print(walrus(1))
def import_param(sys):
    import sys
    return sys.__name__
print(import_param(0))
def def_param(p):
    def p(): return "inner"
    return p()
print(def_param(1))
def comp(x): return [x for x in x], x
print(comp("ab"))
def unused(a, b, c): return b
print(unused(1, 2, 3))

# parameters with the same default object, and defaults that depend on scope
def f(a, b=[], c={}):
    b.append(a)
    c[a] = len(b)
    return b, c

print(f(1))
print(f(2))
print(f(3, []), f(4, c={}))
print(f(5))
shared = []

def g(x=shared): x.append(len(x)); return x
def h(x=shared): x.append("h"); return x

g()
h()
print(g() is shared, shared)
shared = None
print(h())

def factory(n):
    def inner(a=n, b=n + 1, *, c=[n]):
        c.append(a + b)
        return c
    return inner

p, q = factory(1), factory(10)
p()
print(p(), q(), p(0, 0, c=[]))

def sentinel(x=(S := object())):
    return x is S

print(sentinel(), sentinel(None), sentinel(S))

def rec(n, acc=()):
    return acc if n == 0 else rec(n - 1, acc + (n,))

print(rec(4), rec(2))

class C:
    k = 1
    def m(self, a=k, b=lambda: C.k):
        return a, b()
    k = 2

print(C().m())
C.k = 3
print(C().m())
def outer(x):
    def f(y=x):
        return y
    x = 100
    return f
print(outer(1)())
fns = [lambda x, i=i, j=lambda: i: (x, i, j()) for i in range(3)]
print([fn("x") for fn in fns])
def evil(d={}):
    r = d.copy()
    d["n"] = d.get("n", 0) + 1
    return r
print(evil(), evil(), evil())
def t(a=1, b=a if (a := 5) else 0): return a, b
print(t(), a)

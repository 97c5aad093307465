# class decorators
log = []

def reg(c):
    log.append(c.__name__)
    return c

def add(**kw):
    def deco(c):
        for k, v in kw.items():
            setattr(c, k, v)
        return c
    return deco

@reg
class A:
    pass

@add(x=1, y=2)
@reg
class B(A):
    z = 3

print(log, B.x, B.y, B.z, B().x)

def wrap(c):
    class W(c):
        def m(self):
            return "wrapped " + super().m()
    return W

@wrap
class C:
    def m(self):
        return "m"

print(C().m(), C.__name__)

@lambda c: c()
class Instance:
    v = "instance"

print(Instance.v, isinstance(Instance, type))

@str
class S: pass
print(type(S).__name__)

def total(c):
    def le(self, o): return self < o or self == o
    def gt(self, o): return not self <= o
    def ge(self, o): return not self < o
    c.__le__, c.__gt__, c.__ge__ = le, gt, ge
    return c

@total
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __eq__(self, o): return self.v == o.v

print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), sorted([V(3), V(1)])[0].v)

def data(c):
    names = list(c.__annotations__)
    def init(self, *a, **k):
        for n, v in zip(names, a):
            setattr(self, n, v)
        for n, v in k.items():
            setattr(self, n, v)
    def rep(self):
        return c.__name__ + "(" + ", ".join("%s=%r" % (n, getattr(self, n, None)) for n in names) + ")"
    c.__init__, c.__repr__ = init, rep
    return c

@data
class Point:
    x: int
    y: int = 5

print(Point(1, 2), Point(1), Point(y=3, x=4))

def methods(c):
    for n in [k for k in c.__dict__ if k.startswith("do_")]:
        f = getattr(c, n)
        setattr(c, n, (lambda f: lambda self, *a: ("traced", f(self, *a)))(f))
    return c

@methods
class T:
    def do_a(self): return "a"
    def do_b(self, x): return x
    def other(self): return "other"

print(T().do_a(), T().do_b(5), T().other())
class Outer:
    @reg
    class Inner:
        @reg
        class Deep: pass
print(log)
try:
    @undefined
    class Bad: log.append("body ran")
except NameError:
    print("NameError", log[-1] == "body ran")

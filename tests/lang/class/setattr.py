# __setattr__ and __delattr__
log = []

class A:
    def __init__(self):
        self.x = 1
    def __setattr__(self, n, v):
        log.append(("set", n, v))
        super().__setattr__(n, v)
    def __delattr__(self, n):
        log.append(("del", n))
        super().__delattr__(n)

a = A()
a.y = 2
a.x += 10
del a.y
print(a.x, hasattr(a, "y"), log)
log.clear()
setattr(a, "z", 3)
delattr(a, "z")
a.p, a.q = 1, 2
for a.r in range(2):
    pass
print(log)
log.clear()
a.__dict__["direct"] = 5
print(a.direct, log)
try:
    del a.missing
except AttributeError:
    print("AttributeError", log)

class RO:
    def __init__(self, v):
        object.__setattr__(self, "v", v)
    def __setattr__(self, n, v):
        raise AttributeError("read-only")
    def __delattr__(self, n):
        raise AttributeError("read-only")

r = RO(5)
for src in ("r.v = 1", "r.w = 1", "del r.v", "setattr(r, 'v', 2)", "r.v += 1"):
    try:
        exec(src)
        print("no error")
    except AttributeError:
        print(src, "AttributeError")
print(r.v)

class Redirect:
    def __setattr__(self, n, v):
        self.__dict__["_" + n] = v * 2
    def __getattr__(self, n):
        if n.startswith("_"):
            raise AttributeError(n)
        return getattr(self, "_" + n)

d = Redirect()
d.a = 5
print(d.a, d._a, sorted(d.__dict__))

class Swallow:
    def __setattr__(self, n, v): pass
    def __delattr__(self, n): pass

s = Swallow()
s.x = 1
del s.never
print(hasattr(s, "x"))

class WithProp:
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v
    def __setattr__(self, n, v):
        log.append(n)
        object.__setattr__(self, n, v)

log.clear()
w = WithProp()
w.p = 7
print(w.p, log)
class Sub(A):
    def __setattr__(self, n, v):
        super().__setattr__(n.upper(), v)
log.clear()
b = Sub()
print(log, b.X)
class Meta(type):
    def __setattr__(cls, n, v):
        log.append(("class set", n))
        super().__setattr__(n, v)
class M(metaclass=Meta):
    a = 1
log.clear()
M.a = 2
M().a = 3
print(M.a, log)

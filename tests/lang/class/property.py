# property get, set, delete
class C:
    def __init__(self):
        self._x = 1
        self.log = []
    @property
    def x(self):
        self.log.append("get")
        return self._x
    @x.setter
    def x(self, v):
        self.log.append("set")
        self._x = v
    @x.deleter
    def x(self):
        self.log.append("del")
        del self._x
    @property
    def ro(self):
        return "read-only"
    def _getz(self): return self._z
    def _setz(self, v): self._z = v * 2
    z = property(_getz, _setz)
    w = property(fset=lambda self, v: self.log.append(v))
    q = property(lambda self: "lambda")
    none = property()

c = C()
print(c.x)
c.x = 5
c.x += 2
print(c.x, c._x)
del c.x
print(c.log)
try:
    c.x
except AttributeError:
    print("gone")
c.x = 9
print(c.x, c.ro, c.q)
c.z = 4
print(c.z)
c.w = "w"
print(c.log[-1])
for src in ("c.ro = 1", "del c.ro", "c.w", "del c.z", "c.none", "c.none = 1", "del c.none", "c.q = 2"):
    try:
        exec(src)
        print("no error", src)
    except AttributeError:
        print(src, "AttributeError")
print(type(C.x).__name__, isinstance(C.x, property), C.x is C.__dict__["x"])
# instance dict does not shadow a property
c.__dict__["ro"] = "hidden"
print(c.ro)

class D(C):
    @property
    def ro(self):
        return "D " + super().ro
    @C.x.setter
    def x(self, v):
        self._x = v + 100

d = D()
d.x = 1
print(d.ro, d.x)

class E(C):
    x = "plain"

e = E()
e.x = "set on instance"
print(e.x, E.x)

class Raises:
    @property
    def a(self):
        raise KeyError("inside")
    @property
    def b(self):
        return self.missing
    def __getattr__(self, n):
        return "fallback " + n

r = Raises()
try:
    r.a
except KeyError as x:
    print(x.args)
print(r.b)

class Cached:
    calls = 0
    @property
    def v(self):
        Cached.calls += 1
        return Cached.calls

k = Cached()
print(k.v, k.v, getattr(k, "v"), hasattr(k, "v"), Cached.calls)
class Temp:
    def __init__(self, c): self.c = c
    f = property(lambda s: s.c * 9 // 5 + 32, lambda s, v: setattr(s, "c", (v - 32) * 5 // 9))
t = Temp(100)
print(t.f)
t.f = 32
print(t.c)
p = property(lambda s: "moved in")
Temp.late = p
print(t.late)

# data and non-data descriptors
class Data:
    def __get__(self, o, t=None):
        return "data get", o is not None, t.__name__
    def __set__(self, o, v):
        o.__dict__["seen"] = v

class NonData:
    def __get__(self, o, t=None):
        return "non-data get", o is not None, t.__name__

class SetOnly:
    def __set__(self, o, v):
        o.log = "set %s" % v

class DelOnly:
    def __delete__(self, o):
        o.log = "deleted"

class Full:
    def __get__(self, o, t=None):
        if o is None:
            return self
        return o._v
    def __set__(self, o, v):
        o._v = v
    def __delete__(self, o):
        del o._v

class C:
    d = Data()
    n = NonData()
    s = SetOnly()
    x = DelOnly()
    f = Full()

c = C()
print(c.d, C.d)
print(c.n, C.n)
c.__dict__["d"] = "instance"
c.__dict__["n"] = "instance"
print(c.d[0], c.n)
c.d = 5
print(c.seen, c.d[0])
c.n = 6
print(c.n)
del c.n
print(c.n[0])
c.s = 7
print(c.log, type(c.s).__name__)
c.__dict__["s"] = "in dict"
print(c.s)
del c.x
print(c.log)
c.f = 8
print(c.f, c._v, C.f is C.__dict__["f"])
del c.f
print(hasattr(c, "f"))
try:
    del c.d
except AttributeError:
    print("no __delete__")

class D(C):
    d = "overridden"
    n = Full()

d = D()
print(d.d)
d.n = 1
print(d.n)

# a descriptor on the instance does nothing
c.inst = Data()
print(type(c.inst).__name__)

class Raises:
    def __get__(self, o, t=None):
        raise KeyError("get")
    def __set__(self, o, v):
        raise ValueError(v)

class E:
    r = Raises()
    def __getattr__(self, n):
        return "getattr " + n

e = E()
for src in ("e.r", "E.r", "hasattr(e, 'r')", "getattr(e, 'r', 1)", "setattr(e, 'r', 2)", "e.other"):
    try:
        print(src, eval(src))
    except Exception as x:
        print(src, type(x).__name__)

class AttrErr:
    def __get__(self, o, t=None):
        raise AttributeError("inside")
E.a = AttrErr()
print(e.a, hasattr(E, "a"))

class Method:
    def __init__(self, fn): self.fn = fn
    def __get__(self, o, t=None):
        return lambda *a: self.fn(o, *a)
class F:
    @Method
    def m(self, x): return self.v, x
    v = "v"
print(F().m(1))

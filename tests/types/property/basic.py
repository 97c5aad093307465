# property: getter, setter, deleter, decorator forms, inheritance.
class A:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, v):
        print("set", v)
        self._x = v

    @x.deleter
    def x(self):
        print("del")
        self._x = None

    @property
    def ro(self):
        return "read only"

    def gety(self):
        return "y"

    def sety(self, v):
        print("sety", v)

    y = property(gety, sety)
    z = property()
    w = property(lambda self: "w", doc="doc")
    v = property(fset=lambda self, v: print("fset", v))


a = A()
print(a.x, a.ro, a.y, a.w)
a.x = 5
a.x += 1
print(a.x)
del a.x
print(a.x)
a.y = 3
a.v = 4
for f in (lambda: setattr(a, "ro", 1), lambda: delattr(a, "ro"), lambda: delattr(a, "y"), lambda: a.z, lambda: setattr(a, "z", 1), lambda: a.v, lambda: setattr(a, "w", 1)):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__)
print(type(A.x).__name__, A.x.fget(a), A.x.fset is not None, A.ro.fset, isinstance(A.x, property), hasattr(a, "ro"), hasattr(a, "z"), getattr(a, "x", "dflt"), getattr(a, "z", "dflt"))

class B(A):
    @property
    def ro(self):
        return "B " + super().ro

    @A.x.setter
    def x(self, v):
        self._x = v * 2


b = B()
b.x = 5
print(b.ro, b.x)


class C:
    @property
    def bad(self):
        raise ValueError("inside")

    @property
    def attr(self):
        raise AttributeError("inside")

    def __getattr__(self, n):
        return "getattr " + n


try:
    C().bad
except ValueError as e:
    print(type(e).__name__)
print(C().attr, C().other)
A.late = property(lambda self: self._x)
print(b.late, property(len).fget([1, 2]), [i.ro for i in (A(), B())])

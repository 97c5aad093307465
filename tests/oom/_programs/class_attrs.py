# Attributes by hand: __getattr__, __setattr__, __slots__, descriptors, properties.
class A:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        if name == "missing":
            raise AttributeError(name)
        return name * 2

    def __setattr__(self, name, v):
        self.log.append((name, v))

    def __delattr__(self, name):
        self.log.append(name)


class P:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, v):
        self._x = v

    @x.deleter
    def x(self):
        self._x = None

    @staticmethod
    def s(a):
        return a + 1

    @classmethod
    def c(cls, a):
        return cls.__name__, a


class D:
    def __get__(self, obj, cls=None):
        return "got"

    def __set__(self, obj, v):
        obj.stored = v

    def __delete__(self, obj):
        obj.stored = "deleted"

    def __set_name__(self, owner, name):
        self.name = name


class S:
    __slots__ = ("a", "b")
    d = D


class H:
    d = D()


a, p, s, h = A(), P(), S(), H()
a.y = 5
del a.z
p.x = 7
print(a.q, a.log, hasattr(a, "missing"), p.x, P.s(1), p.c(2), h.d)
del p.x
h.d = 3
s.a = 1
print(p.x, h.stored, s.a, H.__dict__["d"].name)
del h.d
print(h.stored, P.x.fget(p), P.x.fset is not None, P.x.fdel is not None, P.__dict__["s"].__func__(1), P.__dict__["c"].__func__(P, 3))

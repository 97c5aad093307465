# User descriptors: __get__, __set__, __delete__, data against non-data.
class Data:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("set_name", owner.__name__, name)

    def __get__(self, obj, cls):
        return (self.name, obj is None, cls.__name__) if obj is None else getattr(obj, self.name, "unset")

    def __set__(self, obj, v):
        setattr(obj, self.name, v)

    def __delete__(self, obj):
        delattr(obj, self.name)


class NonData:
    def __get__(self, obj, cls=None):
        return "nondata"


class A:
    d = Data()
    n = NonData()


a = A()
print(a.d, A.d, a.n, A.n)
a.d = 5
a.n = "shadow"
print(a.d, a.n, A.n, a.__dict__)
del a.d
print(a.d)
del a.n
print(a.n)


class B(A):
    pass


b = B()
b.d = 1
print(b.d, B.d, a.d)
A.late = Data()
try:
    print(b.late)
except AttributeError as e:
    print(type(e).__name__)


class Cached:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, cls):
        if obj is None:
            return self
        v = self.f(obj)
        setattr(obj, self.f.__name__, v)
        return v


class C:
    @Cached
    def slow(self):
        print("computing", end=" ")
        return 42


c = C()
print(c.slow, c.slow, isinstance(C.slow, Cached))


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, cls):
        return getattr(obj, "_" + self.name)

    def __set__(self, obj, v):
        if not isinstance(v, self.kind):
            raise TypeError(self.name)
        setattr(obj, "_" + self.name, v)


class P:
    x = Typed(int)
    s = Typed(str)

    def __init__(self, x, s):
        self.x = x
        self.s = s


p = P(1, "a")
print(p.x, p.s)
try:
    p.x = "no"
except TypeError as e:
    print(e.args)

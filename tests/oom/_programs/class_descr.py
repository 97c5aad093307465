# Descriptors called by hand.
def f(self):
    return 5


class C:
    s = staticmethod(f)
    c = classmethod(f)
    p = property(f)


c = C()
p = C.__dict__["p"]
print(p.__get__(c), p.getter(lambda self: 6).fget(0), C.__dict__["s"].__get__(None, C)(1), C.__dict__["c"].__get__(None, C)(), C.__dict__["s"].__wrapped__(1), C.__dict__["c"].__wrapped__(1))
w = p.setter(lambda self, v: setattr(self, "w", v)).deleter(lambda self: setattr(self, "w", 0))
w.__set__(c, 3)
print(c.w)
w.__delete__(c)
print(c.w)
s = super(C, c)
print(s.__thisclass__ is C, s.__self__ is c, super(C, C).__self__ is C)

# object(): identity, equality, hash, attributes it lacks.
a, b = object(), object()
print(a is a, a == a, a == b, a != b, a is b, hash(a) == hash(a), len({a, b, a}), bool(a), type(a) is object, isinstance(a, object), {a: 1}[a], a in [a], a in [b], object.__name__)
for f in (lambda: a < b, lambda: a + b, lambda: len(a), lambda: a[0], lambda: a(), lambda: iter(a), lambda: object(1), lambda: object(x=1), lambda: -a, lambda: int(a), lambda: 1 in a):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
for f in (lambda: a.x, lambda: setattr(a, "x", 1), lambda: delattr(a, "x")):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__)


class C:
    pass


class D:
    def __init__(self, x):
        self.x = x


c = C()
c.x = 1
print(c.x, c == C(), c == c, C() is C(), issubclass(C, object), object.__init__(c), object.__eq__(c, c), object.__eq__(c, 5) is NotImplemented, object.__ne__(c, c), type(object.__hash__(c)).__name__, type(object.__repr__(c)).__name__)
for f in (lambda: C(1), lambda: D(), lambda: D(1, 2), lambda: C(x=1)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
print(object.__new__(C).__class__ is C, hasattr(object.__new__(D), "x"), isinstance(object.__new__(D), D))
object.__setattr__(c, "y", 2)
print(c.y, object.__getattribute__(c, "y"))
object.__delattr__(c, "y")
print(hasattr(c, "y"))

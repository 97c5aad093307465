# namedtuple: construction, access, tuple behaviour, errors.
from collections import namedtuple

P = namedtuple("P", ["x", "y"])
p = P(1, 2)
print(p, p.x, p.y, p[0], p[-1], p[:1], len(p), tuple(p), list(p), P(x=3, y=4), P(5, y=6), P(y=1, x=0), isinstance(p, tuple), issubclass(P, tuple), P.__name__, type(p) is P)
x, y = p
print(x, y, p == (1, 2), p == P(1, 2), p != P(2, 1), p < P(1, 3), hash(p) == hash((1, 2)), {p: "v"}[(1, 2)], p + (3,), p * 2, 1 in p, p.index(2), p.count(1), sorted([P(2, 1), P(1, 2)]), max(p), "%d,%d" % p, [*p], bool(p))
for spec in ("a b", "a, b", ("a", "b"), "a,b", ["a", "b"]):
    T = namedtuple("T", spec)
    print(T(1, 2), end=" ")
print()
E = namedtuple("Empty", "")
print(E(), len(E()), namedtuple("One", "v")(5), namedtuple("One", ["v"])(v=6).v)
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(), lambda: P(x=1), lambda: P(1, x=2), lambda: P(1, z=2), lambda: P(x=1, y=2, z=3), lambda: namedtuple("T", 5), lambda: namedtuple()):
    try:
        f()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)


def setattr_():
    p.x = 5


def setitem():
    p[0] = 5


def newattr():
    p.z = 1


def delattr_():
    del p.x


for f in (setattr_, newattr, delattr_, lambda: p.nope):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__)
try:
    setitem()
except TypeError as e:
    print(type(e).__name__)
print(repr(P("a", [1])), str(P(None, P(1, 2))), f"{p.x}-{p.y}", "{0.x} {p.y}".format(p, p=p), getattr(p, "y"), hasattr(p, "q"))

# subclassing tuple, set, frozenset
class P(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))
    @property
    def x(self): return self[0]
    @property
    def y(self): return self[1]
    def __add__(self, o):
        return P(self.x + o[0], self.y + o[1])
    def __repr__(self): return "P(%r, %r)" % tuple(self)

p = P(1, 2)
print(p, p.x, p.y, p + (3, 4), p == (1, 2), (1, 2) == p, hash(p) == hash((1, 2)), {(1, 2): "d"}[p], len(p), p[0], p[::-1], type(p[:]).__name__, isinstance(p, tuple), 2 in p, [*p], p < (1, 3), p * 2)
a, b = p
print(a, b, sum(p), max(p), "%s-%s" % p, [x for x in p], p.index(2), p.count(1), {p}, bool(p))
try:
    p[0] = 5
except TypeError:
    print("TypeError")
try:
    p.x = 5
except AttributeError:
    print("AttributeError")
p.extra = "e"
print(p.extra)

class T(tuple): pass
print(T(), T([1, 2]), T("ab"), T((1,)) + (2,), type(T((1,)) + (2,)).__name__, T() == (), bool(T()), repr(T([1])), T([3])[0])

class Rec(tuple):
    fields = ()
    def __new__(cls, *a, **k):
        vals = list(a) + [k[f] for f in cls.fields[len(a):]]
        return tuple.__new__(cls, vals)
    def __getattr__(self, n):
        try:
            return self[self.fields.index(n)]
        except ValueError:
            raise AttributeError(n)

class Point3(Rec):
    fields = ("x", "y", "z")

r = Point3(1, z=3, y=2)
print(r.x, r.y, r.z, tuple(r), hasattr(r, "w"))

class S(set):
    def addall(self, *xs):
        for x in xs:
            self.add(x)
        return self

s = S([1]).addall(2, 3)
print(sorted(s), len(s), 2 in s, s == {1, 2, 3}, sorted(s | {9}), sorted(s - {1}), isinstance(s, set), sorted(S("aab")), bool(S()), s <= {1, 2, 3, 4})
s.attr = 1
s |= {7}
s.discard(1)
print(s.attr, sorted(s), type(s).__name__)

class Logged(set):
    def __init__(self, *a):
        super().__init__(*a)
        self.log = []
    def add(self, x):
        self.log.append(x)
        super().add(x)
    def __contains__(self, x):
        return super().__contains__(x) or x == "magic"

g = Logged([1])
g.add(2)
print(sorted(g), g.log, "magic" in g, 5 in g)

class F(frozenset):
    def key(self): return tuple(sorted(self))

f = F([2, 1])
print(f.key(), hash(f) == hash(frozenset([1, 2])), {f: 1}[frozenset([1, 2])], f == {1, 2}, sorted(f | {3}))
try:
    hash(S())
except TypeError:
    print("set subclasses are unhashable")

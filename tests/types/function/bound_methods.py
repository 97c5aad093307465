# Bound methods: self kept, equality, calling, binding of functions found on classes.
class C:
    def __init__(self, n):
        self.n = n

    def add(self, k=1, *a, **kw):
        self.n += k
        return self.n

    def __repr__(self):
        return "C%d" % self.n


c = C(5)
m = c.add
print(m(), m(2), m(k=3), c, C.add(c, 10), m.__self__ is c, m.__func__ is C.add, m == c.add, m == C(5).add, m is not C.add, hash(m) == hash(c.add), {m: 1}[c.add], callable(m), type(m) is type(C(1).add))
c.fn = lambda x: ("plain", x)
print(c.fn(7), C.add.__name__)
C.late = lambda self, x=0: (self.n, x)
print(c.late(), c.late(3), C(1).late(x=2))
l = []
ap = l.append
for i in range(3):
    ap(i)
print(l, list(map("{}-{}".format, "ab", "cd")), sorted("bA", key=str.lower), list(map([10, 20, 30].__getitem__, [2, 0])), "x".join.__name__)
for f in (lambda: C.add(), lambda: C.add(5), lambda: m(1, 2, 3, n=5, k=1), lambda: c.add(1, k=2), lambda: c.late(1, 2), lambda: [].append(), lambda: "a".upper(1), lambda: C(), lambda: C(1, 2)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)


class D(C):
    def add(self, k=1):
        return ("D", super().add(k))


d = D(0)
print(d.add(), C.add(d, 5), D.add(d), [x.add() for x in (c, d)], getattr(d, "add")(k=2), d.add.__self__ is d)
methods = [getattr(d, n) for n in ("add", "late")]
print([f() for f in methods])
del C.late
print(hasattr(d, "late"))

# subclassing collections types
from collections import namedtuple, OrderedDict, deque

class P(namedtuple("P", "x y")):
    def norm(self):
        return self.x * self.x + self.y * self.y
    def __add__(self, o):
        return P(self.x + o.x, self.y + o.y)
    @property
    def flip(self):
        return P(self.y, self.x)

p = P(3, 4)
print(p.norm(), p + P(1, 1) == (4, 5), p.flip.x, p[0], len(p), tuple(p), p == (3, 4), isinstance(p, tuple), P(y=1, x=2).y, hash(p) == hash((3, 4)))
x, y = p
print(x, y, [*p], p._fields)
try:
    p.x = 5
except AttributeError:
    print("AttributeError")
for src in ("P(1)", "P(1, 2, 3)", "P(x=1)", "P(1, z=2)"):
    try:
        eval(src)
    except TypeError:
        print(src, "TypeError")
Q = namedtuple("Q", ["a", "b"])
q = Q(1, 2)
print(q, q.a, q._asdict()["b"] if hasattr(q, "_asdict") else 2, Q.__name__)

class O(OrderedDict):
    def last(self):
        return list(self)[-1]

o = O()
o["b"], o["a"] = 1, 2
print(list(o.items()), o.last(), len(o), o == {"a": 2, "b": 1}, "a" in o, isinstance(o, dict))
del o["b"]
o["b"] = 3
print(list(o))

class Ring(deque):
    def __init__(self, it, n):
        super().__init__(it, n)
        self.n = n
    def full(self):
        return len(self) == self.n

r = Ring([1, 2], 3)
print(r.full(), list(r))
r.append(3)
r.append(4)
print(r.full(), list(r), r.popleft(), len(r), r[0] if hasattr(r, "__getitem__") else 3)

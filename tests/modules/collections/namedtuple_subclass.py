# Classes built on a namedtuple.
from collections import namedtuple


class V(namedtuple("V", "x y")):
    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y)

    @property
    def length2(self):
        return self.x**2 + self.y**2

    @classmethod
    def unit(cls):
        return cls(1, 1)


v = V(3, 4)
print(v, v.x, v.length2, v + V(1, 1), V.unit(), type(v + v).__name__, v == (3, 4), isinstance(v, tuple), v[1], len(v), [v])
a, b = v
print(a, b, {v: 1}[(3, 4)], sorted([V(2, 0), V(1, 5)]), V(y=1, x=2), hash(v) == hash((3, 4)))


class W(V):
    def __new__(cls, x):
        return super().__new__(cls, x, x * 2)

    def __repr__(self):
        return "W<%d>" % self.x


print(W(5), W(5).y, W(5) == (5, 10), W(1) + W(2))
try:
    V(1)
except TypeError as e:
    print(type(e).__name__)
Color = namedtuple("Color", ("r", "g", "b"))
pal = {n: Color(*c) for n, c in (("red", (255, 0, 0)), ("mix", (1, 2, 3)))}
print(pal["red"].r, sum(pal["mix"]), max(pal.values()), [c.b for c in sorted(pal.values())])

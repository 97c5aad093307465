# collections.namedtuple.
from collections import namedtuple

P = namedtuple("P", "x y")
Q = namedtuple("Q", ["a", "b", "c"], defaults=[5])
p = P(1, y=2)
q = Q(1, 2)
print(p, p.x, p.y, p[0], len(p), p == (1, 2), p._replace(x=9), P._make([3, 4]), q, q.c, p + (3,), hash(p) == hash((1, 2)))
x, y = p
W = namedtuple("W", "a b c d e f g h i j k l m n o p q r")
print(W(*range(18)).r, W._make(range(18)).a)
print(x, y, p.count(1), p.index(2), isinstance(p, tuple), P.__name__)

# _asdict, _replace, _fields, _make.
from collections import namedtuple

P = namedtuple("P", "x y z")
p = P(1, 2, 3)
print(P._fields, p._fields, dict(p._asdict()), p._replace(y=9), p, P._make([4, 5, 6]), P._make(range(3)), list(p._asdict()), p._replace())
for f in (lambda: p._replace(q=1), lambda: P._make([1])):
    try:
        f()
    except (ValueError, TypeError) as e:
        print("error")
D = namedtuple("D", "a b c", defaults=[7, 8])
print(D(1), D(1, 2), D(1, 2, 3), D(1, c=5))
for bad in ("a a", "1x", "_x", "a-b"):
    try:
        namedtuple("B", bad)
        print("no error")
    except ValueError as e:
        print(type(e).__name__)

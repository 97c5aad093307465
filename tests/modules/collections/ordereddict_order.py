# Equality of OrderedDicts minds the order; against a dict it does not.
from collections import OrderedDict

a = OrderedDict([(1, "a"), (2, "b")])
b = OrderedDict([(2, "b"), (1, "a")])
print(a == b, a == OrderedDict([(1, "a"), (2, "b")]), a != b, a == {2: "b", 1: "a"}, {1: "a", 2: "b"} == b)
b.pop(2)
b[2] = "b"
print(a == b)
a[1] = "x"
print(a == b, list(a))


class O(OrderedDict):
    def first(self):
        return next(iter(self))


o = O([("k", 1), ("j", 2)])
print(o.first(), list(o), type(o).__name__, isinstance(o, OrderedDict), o["j"])
o.pop(o.first())
print(o.first(), dict(o))

# OrderedDict: construction, order, printing, methods of dict.
from collections import OrderedDict

d = OrderedDict([("z", 1), ("a", 2)])
d["m"] = 3
print(list(d), list(d.items()), len(d), d["a"], "z" in d, isinstance(d, dict), type(d).__name__, list(d.values()))
d["z"] = 9
del d["a"]
d["a"] = 5
print(list(d.items()), d.get("q"), d.pop("m"), list(d), d.setdefault("n", 0), list(d))
d.update([("b", 1), ("z", 0)])
d.update(c=3)
print(list(d.items()), d.popitem(), d.popitem(), list(d))
c = d.copy()
c["new"] = 1
print(list(c), list(d), type(c).__name__ in ("OrderedDict", "dict"))
print(OrderedDict() == OrderedDict(), len(OrderedDict()), bool(OrderedDict()), list(OrderedDict(a=1, b=2)), list(OrderedDict({"k": 1})), list(OrderedDict([(1, 2)], x=3)), list(OrderedDict.fromkeys("ba")))
for i in range(50):
    d[i] = i
for i in range(0, 50, 2):
    del d[i]
print(list(d)[:6], len(d), list(reversed(list(d)))[:2])
d.clear()
print(len(d), list(d))
try:
    d.popitem()
except KeyError as e:
    print(type(e).__name__)
try:
    d["nope"]
except KeyError as e:
    print(type(e).__name__)
for k, v in OrderedDict([(3, "c"), (1, "a"), (2, "b")]).items():
    print(k, v, end=" ")
print()

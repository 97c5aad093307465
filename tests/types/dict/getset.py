# Items: read, write, delete, in, and missing keys.
d = {"a": 1}
d["b"] = 2
d["a"] = 10
d[5] = "five"
d[None] = None
d[1, 2] = "t"
print(d, d["a"], d[5], d[None], d[(1, 2)], len(d), "a" in d, "z" in d, None in d, (1, 2) in d, "z" not in d, 2 in d)
for k in ("z", 6, (), 1.5, b"a"):
    try:
        d[k]
    except KeyError as e:
        print(type(e).__name__, e.args)
    try:
        del d[k]
    except KeyError as e:
        print(type(e).__name__, e.args)
for f in (lambda: d[[]], lambda: [] in d, lambda: d.get({}), lambda: d.__setitem__([], 1), lambda: d.pop([], 1), lambda: d.setdefault([])):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
del d["a"]
del d[None], d[5]
print(d)
d["b"] += 5
d["c"] = d["b"] = 7
print(d)
d["a"] = 1
print(d, list(d))
for d["loop"] in range(3):
    pass
print(d["loop"])
try:
    del d["nope"]
except KeyError as e:
    print(str(e), repr(e.args[0]))
print(d.get("b"), d.get("zz"), d.get("zz", 5), d.get("zz", None), d.get(1.0))
for f in (lambda: d.get(), lambda: d.get(1, 2, 3), lambda: d.get("a", default=1), lambda: {}.nope):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)

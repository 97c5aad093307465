# dict: all methods.
d = {"a": 1, "b": 2}
d["c"] = 3
d[4] = "four"
d[(1, 2)] = None
print(d, d["a"], d.get("zz"), d.get("zz", 0), len(d), "a" in d, 5 not in d, list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.pop("a"), d.pop("a", "gone"), d.popitem(), d.setdefault("n", []), d.setdefault("n"), d.copy() == d, list(reversed(d)), list(d.__reversed__()))
d.update({"x": 1}, y=2)
d.update([("z", 3)])
del d["x"]
print(d, dict(), dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3), dict.fromkeys("ab", 0), {**d, "q": 1}, d | {"r": 2}, {k: v for k, v in d.items() if v})
e = {}
e.__init__(w=1)
e |= {"v": 2}
print(e, e == {"v": 2, "w": 1}, bool({}))
for i in range(40):
    e[i] = str(i)
print(len(e), e[17])
e.clear()
print(e)

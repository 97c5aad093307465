# dict() and displays.
print({}, dict(), {1: 2}, dict(a=1, b=2), dict([(1, 2), ("k", "v")]), dict((("x", 1),)), dict({1: 2}), dict({1: 2}, a=3), dict([[1, 2]]), dict(["ab", "cd"]), dict(zip("ab", [1, 2])), dict([(1, 2)], z=5), dict((i, i * i) for i in range(3)))
print({**{}}, {**{1: 2}, "a": 3, **{1: 9, 4: 5}}, {"a": 1, **dict(b=2)}, {i: c for i, c in enumerate("ab")}, {k: v for k, v in [("a", 1)] if v}, {1: "a", 1: "b", 1.0: "c", True: "d"}, {(): [], None: (), ...: 1, "": b""})
d = {"a": 1}
e = dict(d)
e["b"] = 2
print(d, e, d is not e, len(e), bool({}), bool({0: 0}), dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys({}, 1), dict.fromkeys(range(2), []), {}.fromkeys("x", "y"))
k = dict.fromkeys("ab", [])
k["a"].append(1)
print(k)
for f in (lambda: dict(5), lambda: dict(None), lambda: dict([1, 2]), lambda: dict(1, 2), lambda: {[]: 1}, lambda: {{}: 1}, lambda: dict([([], 1)]), lambda: {**5}, lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: {set(): 1}):
    try:
        print(f())
    except TypeError as x:
        print(type(x).__name__)
for f in (lambda: dict(["abc"]), lambda: dict([(1,)]), lambda: dict([(1, 2, 3)]), lambda: dict(["a"])):
    try:
        print(f())
    except ValueError as x:
        print(type(x).__name__)


class M:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, k):
        return k * 2


print(dict(M()), {**M()}, (lambda **kw: kw)(**M()))
n = {"a": {"b": {}}}
n["a"]["b"]["c"] = 1
print(n, n["a"]["b"]["c"])
r = {}
r["self"] = r
print(r, len(r), repr(r))

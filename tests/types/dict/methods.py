# get, pop, popitem, setdefault, update, clear, copy.
d = {"a": 1, "b": 2, "c": 3}
print(d.pop("b"), d, d.pop("zz", "dflt"), d.pop("zz", None), d.pop("a", 0), d)
try:
    d.pop("zz")
except KeyError as e:
    print(type(e).__name__, e.args)
print(d.setdefault("c", 9), d.setdefault("n"), d.setdefault("m", []), d)
d.setdefault("m", 5).append(1)
print(d)
d = {1: "a", 2: "b", 3: "c"}
print(d.popitem(), d.popitem(), d, d.popitem())
try:
    d.popitem()
except KeyError as e:
    print(type(e).__name__)
print(d.update({1: 2}), d, d.update([(3, 4)]), d.update(a=5), d.update(), d.update({}, b=6), d)
d.update((k, 0) for k in "ab")
d.update(["xy"])
print(d)
d.update(d)
c = d.copy()
c["new"] = 1
print(d, len(c), c is not d, "new" in d)
n = {"l": []}
m = n.copy()
m["l"].append(1)
print(n)
x = d
print(d.clear(), d, x is d, len(d), {}.clear())
d["again"] = 1
print(d)
for f in (lambda: d.update(5), lambda: d.update([1]), lambda: d.update(1, 2), lambda: d.pop(), lambda: d.pop(1, 2, 3), lambda: d.setdefault(), lambda: d.update([[[], 1]]), lambda: d.popitem(1)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
for f in (lambda: d.update(["abc"]), lambda: d.update([(1,)])):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__)
stack = {i: i for i in range(4)}
while stack:
    print(stack.popitem(), end=" ")
print(stack)

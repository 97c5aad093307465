# keys(), values(), items(): live, iterable, sized, printable.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i), list(k), list(v), list(i), "a" in k, 1 in v, ("a", 1) in i, ("a", 2) in i, "a" in i, 5 in v)
d["c"] = 3
del d["a"]
print(k, v, i, sorted(k), sum(v), dict(i), max(v), [x for x in k], tuple(v), len(i))
print({}.keys(), {}.values(), {}.items(), bool({}.keys()), bool(k), list(reversed(k)), list(reversed(v)), list(reversed(i)))
for a, b in d.items():
    print(a, b, end=" ")
print()
print(type(k).__name__, type(v).__name__, type(i).__name__, k == {"b", "c"}, k == d.keys(), i == {("b", 2), ("c", 3)}, v == v, v == d.values(), k == ["b", "c"])
it = iter(k)
print(next(it), next(it), next(it, "end"), next(it, "end"))
d.clear()
print(k, v, i, list(it))
for f in (lambda: k[0], lambda: k.append(1), lambda: hash(k), lambda: v + v, lambda: len(iter(k)), lambda: next(k)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
x = {i: str(i) for i in range(5)}
print(list(zip(x, x.values())), sorted(x.items(), key=lambda t: -t[0])[0], {v: k for k, v in x.items()}, [*x], [*x.items()][1], list(map(str, x)), sum(x), any(x.values()), list(filter(None, x.keys())))

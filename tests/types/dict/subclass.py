# Subclasses of dict.
class D(dict):
    def __getitem__(self, k):
        return "<%s>" % dict.__getitem__(self, k)

    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)


d = D(a=1)
d["b"] = 5
d.update(c=7)
print(d, d["a"], d["b"], d.get("b"), list(d.items()), len(d), "a" in d, type(d).__name__, isinstance(d, dict), d == {"a": 1, "b": 10, "c": 7}, dict(d), sorted(d), type(d.copy()).__name__)
d.attr = 9
print(d.attr, d.pop("a"), list(d))


class Default(dict):
    def __init__(self, factory, *args, **kw):
        super().__init__(*args, **kw)
        self.factory = factory

    def __missing__(self, k):
        v = self[k] = self.factory()
        return v


g = Default(list, start=[0])
for k, v in (("a", 1), ("b", 2), ("a", 3)):
    g[k].append(v)
print(g, len(g), g["start"])


class Attr(dict):
    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(k)

    def __setattr__(self, k, v):
        self[k] = v

    def __delattr__(self, k):
        del self[k]


a = Attr(x=1)
a.y = 2
print(a.x, a.y, a, hasattr(a, "z"))
del a.x
print(a, {**a}, (lambda **k: k)(**a), list(a.keys()))
print(dict.get(a, "y"), dict.__len__(a), dict.keys(a) == {"y"})
for f in (lambda: dict.get([], 1), lambda: {}.x):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)

# subclassing dict
class D(dict):
    def first(self):
        return next(iter(self))

d = D(a=1, b=2)
print(d, d.first(), d["a"], len(d), "a" in d, d == {"a": 1, "b": 2}, {"a": 1, "b": 2} == d, isinstance(d, dict), sorted(d), sorted(d.items()), D(), D([(1, 2)]), D({3: 4}), bool(D()), repr(d))
d["c"] = 3
del d["a"]
d.update(z=9)
print(d, d.get("q"), d.pop("z"), d.setdefault("y", 0), {**d}, dict(d), type(d.copy()).__name__, d | {"k": 1}, list(d), list(d.values()))
d.attr = "x"
print(d.attr, d.__dict__)

class Log(dict):
    def __init__(self, *a, **k):
        self.log = []
        super().__init__(*a, **k)
    def __setitem__(self, k, v):
        self.log.append(("set", k))
        super().__setitem__(k, v)
    def __getitem__(self, k):
        self.log.append(("get", k))
        return super().__getitem__(k)
    def __delitem__(self, k):
        self.log.append(("del", k))
        super().__delitem__(k)
    def __contains__(self, k):
        self.log.append(("in", k))
        return super().__contains__(k)

g = Log(a=1)
g["b"] = 2
g["b"] += 1
g["a"]
"a" in g
del g["a"]
print(dict.__repr__(g), g.log)

class Attr(dict):
    def __getattr__(self, n):
        try:
            return self[n]
        except KeyError:
            raise AttributeError(n)
    def __setattr__(self, n, v):
        self[n] = v
    def __delattr__(self, n):
        del self[n]

a = Attr(x=1)
a.y = 2
a.x += 5
del a.y
print(a, a.x, hasattr(a, "y"), getattr(a, "z", "none"))

class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
    def get(self, k, d=None): return self[k] if k in self else d

l = Lower()
l["ABC"] = 1
print(l["abc"], l["AbC"], "aBC" in l, l.get("ABC"), l.get("zz", 0), list(l))

class Default(dict):
    def __init__(self, f):
        self.f = f
    def __missing__(self, k):
        v = self[k] = self.f()
        return v

m = Default(list)
m["a"].append(1)
m["a"].append(2)
m["b"].append(3)
print(m, len(m), "c" in m)

class LRU(dict):
    def __init__(self, n): self.n = n
    def __setitem__(self, k, v):
        if k in self: del self[k]
        super().__setitem__(k, v)
        while len(self) > self.n:
            del self[next(iter(self))]

r = LRU(2)
for i in range(4): r[i] = i
r[2] = "again"
r[9] = 9
print(r)
class Over(dict):
    def __len__(self): return 42
    def __iter__(self): return iter("own")
    def __eq__(self, o): return True
    def __repr__(self): return "Over"
    def keys(self): return ["k"]
o = Over(a=1)
print(len(o), list(o), o == 5, [o], o["a"], sorted(o.items()))
try:
    hash(d)
except TypeError:
    print("unhashable")
def kw(**k): return type(k).__name__, sorted(k)
print(kw(**d), "%(c)s" % d, "{c}".format(**d))

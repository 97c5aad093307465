# __len__, __getitem__, __setitem__, __delitem__, __contains__, __missing__
class Seq:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice):
            return "slice", i.start, i.stop, i.step
        if i < 0:
            i += self.n
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i

s = Seq(5)
print(len(s), s[2], s[-1], s[1:2], s[::2], list(s), 9 in s, 5 in s, tuple(s), sum(s), max(s), [x for x in s], sorted(s, reverse=True), list(enumerate(s))[1], list(zip(s, "ab")))
print(list(reversed(s)), list(map(str, s)), [*s], dict(zip("ab", s)), bool(s), bool(Seq(0)), any(s), all(s))
a, *b = s
print(a, b)
try:
    s[5]
except IndexError as e:
    print(e.args)
for op in ("s[0] = 1", "del s[0]"):
    try:
        exec(op)
    except TypeError:
        print(op, "TypeError")

class Map:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __contains__(self, k): return k in self.d
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
    def keys(self): return self.d.keys()

m = Map()
m["a"] = 1
m[1, 2] = 2
m[None] = 3
m["a"] += 10
del m[None]
print(m["a"], m[1, 2], "a" in m, None in m, len(m), list(m), dict(m), {**m} == dict(m))
try:
    m["zz"]
except KeyError as e:
    print(e.args)

class D(dict):
    def __missing__(self, k):
        self.last = k
        return "missing " + str(k)

d = D(a=1)
print(d["a"], d["b"], d.last, "b" in d, d.get("c"), d.get("c", "dflt"), len(d), d.pop("x", "popped"))

class Auto(dict):
    def __missing__(self, k):
        v = self[k] = Auto()
        return v

t = Auto()
t["x"]["y"]["z"] = 1
print(t)

class Counter(dict):
    def __missing__(self, k): return 0

c = Counter()
for ch in "hello":
    c[ch] += 1
print(sorted(c.items()))

class Bad(dict):
    def __missing__(self, k): raise IndexError(k)

try:
    Bad()["q"]
except IndexError as e:
    print(e.args)
class NotDict:
    def __missing__(self, k): return "never"
    def __getitem__(self, k): raise KeyError(k)
try:
    NotDict()["x"]
except KeyError:
    print("only dicts call it")
class LenBad:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
for v in (-1, 1.5, "a", None):
    try:
        len(LenBad(v))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, end=" ")
print(len(LenBad(True)), len(LenBad(0)))

# sequences and mappings of objects with __call__, __iter__ and __getitem__ in builtin functions
class K:
    def __call__(self, x): return -x
class S:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return "abc"[i]
class It:
    def __iter__(self): return iter([3, 1, 2])
class Tr:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v == 1
    def __repr__(self): return "Tr%d" % self.v

k, s, it = K(), S(), It()
print(sorted(it, key=k), max(it, key=k), min(it, key=k), list(map(k, it)), list(filter(k, it)), sum(it), sum(it, 10))
print(list(s), "".join(s), list(enumerate(s, 5)), list(zip(s, it)), sorted(s, reverse=True), list(reversed(s)), tuple(s), set(s) == {"a", "b", "c"}, frozenset(s) == frozenset("abc"))
print(dict(zip(s, it)), dict.fromkeys(s, 0), [*s, *it], {**dict(zip(it, s))}, list(it) + list(s), bytes(it), bytearray(it), any(it), all(it))
l = [0]
l.extend(it)
l += s
l[1:1] = it
print(l)
print(list(filter(None, [Tr(1), Tr(0), Tr(1)])), any([Tr(0), Tr(0)]), all([Tr(1), Tr(0)]), [t for t in (Tr(0), Tr(1)) if t], Tr(0) or "or", Tr(1) and "and", not Tr(0))
print(" ".join(str(x) for x in it), "-".join(S()), ",".join(map(str, It())))
d = {}
d.update(zip(s, it))
d.update([("z", 9)], y=8)
print(d)
st = {1}
st.update(it)
print(sorted(st), sorted(st & set(it)), st.issuperset(it), {3, 9}.isdisjoint(it), sorted(st.union(it, "x"), key=str), sorted({1, 5}.difference(it)), sorted({1, 5}.intersection(it)))

class Pairs:
    def __iter__(self): return iter([("a", 1), ["b", 2], "c3"])
class Keyed:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2

print(dict(Pairs()), dict(Keyed()), dict(Keyed(), r=1), {**Keyed()})
d.clear()
d.update(Pairs())
d.update(Keyed())
print(d)
print(isinstance(k, K), callable(k), callable(s), iter(it) is not it, next(iter(it)), "b" in s, "z" in s, 3 in it)
a, b, c = s
x, *y = it
print(a, b, c, x, y)
print("%s %s %s" % tuple(s), "{} {} {}".format(*s), print(*s, sep="+"))
class Cmp:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v > o.v
    def __eq__(self, o): return self.v == o.v
    def __repr__(self): return "C%d" % self.v
cs = [Cmp(2), Cmp(3), Cmp(1)]
print(sorted(cs), min(cs), max(cs), sorted(cs, reverse=True), cs.index(Cmp(3)), cs.count(Cmp(1)), Cmp(2) in cs)
cs.sort()
cs.remove(Cmp(3))
print(cs)

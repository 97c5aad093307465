# sort: order, key, reverse, stability, keywords only.
l = [3, 1, 2, 5, 4, 1]
print(l.sort(), l)
l.sort(reverse=True)
print(l)
w = "banana Apple cherry apple date fig".split()
w.sort()
print(w)
w.sort(key=str.lower)
print(w)
w.sort(key=len)
print(w)
w.sort(key=len, reverse=True)
print(w)
w.sort(key=lambda s: (s[-1], len(s)))
print(w)
w.sort(key=None, reverse=0)
print(w)
pairs = [(i % 3, i) for i in range(12)]
pairs.sort(key=lambda p: p[0])
print(pairs)
pairs.sort(key=lambda p: p[0], reverse=True)
print(pairs)
for n in (0, 1, 2, 3):
    x = list(range(n, 0, -1))
    x.sort()
    print(x, end=" ")
print()
print(sorted([1.5, 1, True, 0.5, -1]), sorted("hello"), sorted({3: 1, 1: 2}), sorted([(2, "a"), (1, "b"), (1, "a")]), sorted([[2], [1, 5], [1]]), sorted(range(5), reverse=True), sorted([], key=None), sorted([-3, 2, -1], key=abs))


class K:
    n = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        K.n += 1
        return self.v < o.v


ks = [K(v) for v in (5, 3, 9, 1, 7)]
ks.sort()
print([k.v for k in ks], K.n > 0, [k.v for k in sorted(ks, reverse=True)], max(ks, key=lambda k: k.v).v)
x = [5, 3]
y = sorted(x)
print(x, y, sorted(x) is not x)

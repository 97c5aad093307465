# in-place operators on attributes, items, slots, and through properties
log = []

class N:
    def __init__(self, v): self.v = v
    def __iadd__(self, o):
        log.append("iadd")
        self.v += o
        return self
    def __add__(self, o):
        log.append("add")
        return N(self.v + o)
    def __imul__(self, o):
        return "replaced"

class H:
    cls = N(100)
    def __init__(self):
        self.n = N(1)
        self._p = N(2)
    @property
    def p(self):
        log.append("get")
        return self._p
    @p.setter
    def p(self, v):
        log.append("set")
        self._p = v

h = H()
n = h.n
h.n += 5
print(h.n is n, n.v, log)
log.clear()
h.p += 1
print(h._p.v, log)
log.clear()
h.n *= 2
print(h.n)
h.cls += 1
print(H.cls.v, "cls" in h.__dict__, h.cls is H.cls)
l = [N(1), N(2)]
m = l[0]
l[0] += 1
l[1] = l[1] + 1
print(l[0] is m, [x.v for x in l])
d = {"k": N(5)}
d["k"] += 1
print(d["k"].v)
t = (N(7),)
try:
    t[0] += 1
except TypeError:
    print(t[0].v)
x = y = N(1)
x += 1
print(x is y, y.v)
x = x + 1
print(x is y, y.v, x.v)

def f(n):
    n += 10
    return n

z = N(0)
print(f(z) is z, z.v)

class Acc:
    def __init__(self): self.items = []
    def __iadd__(self, o):
        self.items.append(o)
        return self
    def __isub__(self, o):
        self.items.remove(o)
        return self
    def __ilshift__(self, o):
        self.items.extend(o)
        return self
    def __ior__(self, o):
        if o not in self.items: self.items.append(o)
        return self

a = Acc()
a += 1
a += 2
a <<= [3, 4]
a -= 1
a |= 2
a |= 5
print(a.items)
class G:
    total = 0
    def add(self):
        G.total += 1
        self.total += 10
        return self.total
print(G().add(), G().add(), G.total)
g = [0]
def idx():
    log.append("idx")
    return 0
log.clear()
g[idx()] += 1
g[idx()] -= 5
print(g, log)

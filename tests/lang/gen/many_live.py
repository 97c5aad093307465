# many generators alive together, kept in containers, with locals of their own
import gc

def g(n):
    a = [n]
    while True:
        x = yield sum(a)
        if x is None:
            x = n
        a.append(x)

gens = [g(i) for i in range(20)]
for it in gens:
    next(it)
for r in range(3):
    gc.collect()
    tot = [next(it) for it in gens]
print(tot)
d = {i: it for i, it in enumerate(gens)}
print(d[5].send(100), d[5].send(100), d[19].send(0))
del gens
gc.collect()
print(next(d[3]), next(d[4]))

def nested(n):
    if n:
        yield n
        yield from nested(n - 1)
        yield -n

print(list(nested(15)))

def cell_gen():
    x = 0
    def inc():
        nonlocal x
        x += 1
        return x
    while True:
        yield inc, x

it = cell_gen()
inc, x = next(it)
print(inc(), inc(), next(it)[1], inc())
def sieve(n, it):
    for x in it:
        if x % n:
            yield x
it = iter(range(2, 60))
out = []
while True:
    try:
        p = next(it)
    except StopIteration:
        break
    out.append(p)
    it = sieve(p, it)
print(out)

class Tree:
    def __init__(self, v):
        self.v, self.l, self.r = v, None, None
    def add(self, v):
        s = "l" if v < self.v else "r"
        c = getattr(self, s)
        if c:
            c.add(v)
        else:
            setattr(self, s, Tree(v))
    def __iter__(self):
        if self.l:
            yield from self.l
        yield self.v
        if self.r:
            yield from self.r

t = Tree(8)
for v in (3, 12, 1, 6, 10, 14, 4, 7):
    t.add(v)
print(list(t))
a, b = iter(t), iter(t)
print(next(a), next(a), next(b), list(zip(a, b)))

# skip-on: w64 the figures are for 32-bit
# Instances pay for the attributes they have: 4 bytes each, in steps of 8, whatever the order
# and the class of the attribute; three added to one instance later add at most their own words.
import gc


class P:
    def __init__(self, n):
        self.a = n
        if n > 0:
            self.b = n
            self.c = n


class Q(P):
    def __init__(self, n):
        self.d = n
        super().__init__(n)
        self.e = n


def cost(make, count=30):
    l = [None] * count
    i = before = held = 0
    gc.collect()
    before = gc.mem_alloc()
    while i < count:
        l[i] = make(1)
        i += 1
    gc.collect()
    held = gc.mem_alloc() - before
    i = 0
    while i < count:
        l[i] = None
        i += 1
    return held // count


cost(P, 2)
cost(Q, 2)
print(cost(P) <= 16, cost(Q) <= 24)
p = P(1)
base = cost(P)
for n in ("x", "y", "z"):
    setattr(p, n, 1)
print(p.x, p.c, cost(P) <= 32 or cost(P), base <= 16)


class Empty:
    pass


print(cost(lambda n: Empty()) <= 8 or cost(lambda n: Empty()))

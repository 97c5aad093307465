# The same work gives the same numbers every time, however often it is done.
import gc


class C:
    def __init__(self, v):
        self.v = v


def work():
    l = [C(i) for i in range(20)]
    d = {c.v: c for c in l}
    s = ",".join(str(k) for k in d)
    t = sorted(d, key=lambda k: -k)
    try:
        {}[s]
    except KeyError as e:
        x = e
    g = (c.v for c in l)
    next(g)
    return [l, d, s, t, x, g, [i * 1.5 for i in range(5)], 1 << 200, bytearray(30), {1, 2, 3}, lambda: l]


def measure():
    x = None
    a = b = c = 0
    gc.collect()
    a = gc.mem_alloc()
    x = work()
    gc.collect()
    b = gc.mem_alloc()
    x = None
    gc.collect()
    c = gc.mem_alloc()
    return b - a, c - a


measure()
first = measure()
print(first[0] > 0, first[1])
for i in range(20):
    if measure() != first:
        print("differs", i, measure(), first)
junk = [[i] for i in range(100)]
print(measure() == first)
del junk
print(measure() == first)

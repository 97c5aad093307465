# Cycles of every container are collected.
import gc


class N:
    def __init__(self):
        self.me = self
        self.l = [self]


def make_all(n):
    for i in range(n):
        l = []
        l.append(l)
        d = {}
        d["d"] = d
        a, b = N(), N()
        a.other, b.other = b, a
        t = ([],)
        t[0].append(t)

        def f():
            return f

        g = (x for x in [l, d])
        l.append(g)
        e = ValueError()
        e.__context__ = None
        try:
            raise e
        except ValueError as x:
            l.append(x)


def once():
    gc.collect()
    before = gc.mem_alloc()
    make_all(20)
    gc.collect()
    return gc.mem_alloc() - before


once()
print(once(), once(), once())

# Several references to one object: all see it go; the newest is told first.
import gc
import weakref

log = []


class A:
    pass


def test():
    a = A()
    refs = [weakref.ref(a, lambda r, i=i: log.append(i)) for i in range(4)]
    gc.collect()
    print(all(r() is a for r in refs), log)
    a = None
    gc.collect()
    print([r() for r in refs], log)


test()

# weakref: ref and finalize.
import weakref, gc


class A:
    pass


def gone(r):
    print("gone")


def make():
    a = A()
    r = weakref.ref(a, gone)
    f = weakref.finalize(a, print, "final", 5)
    g = weakref.finalize(a, print, "never")
    print(r() is a, f.alive, g.peek()[2], g.detach()[2], r.__callback__ is gone, r == weakref.ref(a), hash(r) == hash(a), repr(r)[:9])
    return r, f


r, f = make()
list(range(10))
make_room = [[], []]
gc.collect()
print(r(), f.alive, f())

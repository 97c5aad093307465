# weakref.ref: alive, dead, callbacks, refusals.
import gc
import weakref


class A:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return "A%d" % self.n


def basic():
    a = A(1)
    r = weakref.ref(a)
    print(r(), r() is a)
    gc.collect()
    print(r(), r().n)
    a = None
    gc.collect()
    print(r())


def callback():
    a = A(2)
    r = weakref.ref(a, lambda w: print("callback", w() is None))
    s = weakref.ref(a, None)
    gc.collect()
    print("held", r(), s())
    a = None
    gc.collect()
    print("after", r(), s())


def dropped_ref():
    a = A(3)
    r = weakref.ref(a, lambda w: print("must not be called"))
    r = None
    gc.collect()
    a = None
    gc.collect()
    print("quiet")


def container():
    l = [A(i) for i in range(10)]
    refs = [weakref.ref(x) for x in l]
    del l[::2]
    x = None
    gc.collect()
    print([r() for r in refs])
    l.clear()
    gc.collect()
    print(sum(r() is not None for r in refs))


def cycle():
    a = A(5)
    a.me = a
    r = weakref.ref(a)
    a = None
    gc.collect()
    print(r())


def resurrect():
    keep = []
    a = A(6)
    r = weakref.ref(a)
    keep.append(r())
    a = None
    gc.collect()
    print(r() is keep[0])
    keep.clear()
    gc.collect()
    print(r())


for f in (basic, callback, dropped_ref, container, cycle, resurrect):
    f()
for v in (None, 5, "", (), True):
    try:
        weakref.ref(v)
        print("no error", v)
    except TypeError as e:
        print(type(e).__name__)
try:
    weakref.ref()
except TypeError as e:
    print(type(e).__name__)

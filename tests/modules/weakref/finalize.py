# weakref.finalize: alive, call, peek, detach, automatic call at collection.
import gc
import weakref


class A:
    pass


def fn(*args, **kw):
    print("called", args, kw)
    return len(args)


def by_hand():
    a = A()
    f = weakref.finalize(a, fn, 1, 2, k=3)
    print(f.alive, f.peek()[0] is a, f.peek()[1] is fn, f.peek()[2:])
    print(f(), f.alive, f(), f.peek(), f.detach())
    a = None
    gc.collect()


def automatic():
    a = A()
    f = weakref.finalize(a, fn, "auto")
    gc.collect()
    print("still", f.alive)
    a = None
    gc.collect()
    print(f.alive, f())


def kept_internally():
    a = A()
    weakref.finalize(a, fn, "no reference to it")
    gc.collect()
    a = None
    gc.collect()


def detached():
    a = A()
    f = weakref.finalize(a, fn)
    o, g, args, kw = f.detach()
    print(o is a, g is fn, args, kw, f.alive)
    o = a = None
    gc.collect()
    print("quiet", f())


def raising():
    a = A()
    f = weakref.finalize(a, lambda: 1 // 0)
    try:
        f()
    except ZeroDivisionError as e:
        print(type(e).__name__, f.alive)


for t in (by_hand, automatic, kept_internally, detached, raising):
    t()
for args in ((), (A(),), (5, fn)):
    try:
        weakref.finalize(*args)
        print("no error")
    except TypeError as e:
        print(type(e).__name__)

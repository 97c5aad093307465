# With an emergency buffer an exception raised under heap_lock keeps its type and args.
import micropython

print(micropython.alloc_emergency_exception_buf(256))


def f():
    micropython.heap_lock()
    try:
        raise ValueError(1)
    except ValueError as e:
        exc = e
    micropython.heap_unlock()
    return exc


e = f()
print(type(e).__name__, e.args)


def g():
    n = 0
    micropython.heap_lock()
    for i in range(20):
        try:
            l[5]
        except IndexError:
            n += 1
    micropython.heap_unlock()
    return n


l = [1]
print(g())
print(micropython.alloc_emergency_exception_buf(0))

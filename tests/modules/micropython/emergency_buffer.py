# With an emergency buffer an exception raised under heap_lock keeps its type and args.
import io
import micropython
import sys

out = io.StringIO()

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
    i = 0
    while i < 20:
        i += 1
        try:
            l[5]
        except IndexError:
            n += 1
    micropython.heap_unlock()
    return n


l = [1]
print(g())
print(micropython.alloc_emergency_exception_buf(0))


# The traceback is whole, too.
def inner():
    raise KeyError("inner")


def outer():
    micropython.heap_lock()
    try:
        inner()
    finally:
        micropython.heap_unlock()


try:
    outer()
except KeyError as e:
    sys.print_exception(e, out)
print([line for line in out.getvalue().split("\n") if line.startswith("  File")])

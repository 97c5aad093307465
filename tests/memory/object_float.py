# skip-on: w64,f64 the figures are for 32-bit with single floats
# A float: at most 0 bytes on 32-bit, and all of it comes back.
import gc


def make(n):
    return n * 0.75 + 0.5


def one():
    x = None
    before = held = after = 0
    gc.collect()
    before = gc.mem_alloc()
    x = make(1)
    gc.collect()
    held = gc.mem_alloc() - before
    x = None
    gc.collect()
    after = gc.mem_alloc() - before
    return held, after


def many(count):
    """Bytes of each of so many, in a list that was there before."""
    l = [None] * count
    i = before = held = 0
    gc.collect()
    before = gc.mem_alloc()
    while i < count:
        l[i] = make(i)
        i += 1
    gc.collect()
    held = gc.mem_alloc() - before
    i = 0
    while i < count:
        l[i] = None
        i += 1
    gc.collect()
    return held, gc.mem_alloc() - before


one()
many(3)
held, after = one()
print(held <= 0 or held, after)
held, after = many(40)
print(held <= 40 * 0 or held / 40, after)

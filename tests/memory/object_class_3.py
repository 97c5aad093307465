# skip-on: w64 the figures are for 32-bit
# A class with three methods: at most 120 bytes on 32-bit, 118 on average, and all of it comes back.
import gc


def make(n):
    class K:
        def a(self):
            return 1

        def b(self, x):
            return x

        def c(self, x, y):
            return x + y

    return K


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
print(held <= 120 or held, after <= 0 or after)
held, after = many(40)
# after: less than before, when the table of types has given back what it grew to earlier
print(held <= 40 * 118 or held / 40, after <= 0 or after)

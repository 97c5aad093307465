# What: float arithmetic makes no garbage
# Differs: MicroPython
# Why: floats of ordinary size lie in the value's word.
# CPython: no
# skip-on: boxed every float is an object there
import gc


def grow(n):
    x = 0.5
    before = gc.mem_alloc()
    for _ in range(n):
        x = x * 3.9 * (1.0 - x)
    return gc.mem_alloc() - before


grow(1)
print(grow(1000) < 200)

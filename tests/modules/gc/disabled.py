# skip-on: stress collects at every allocation
# With the collector disabled garbage stays until collect() or enable().
import gc


def junk(n):
    for i in range(n):
        [i, i + 1]


def measure():
    gc.collect()
    before = gc.mem_alloc()
    gc.disable()
    junk(50)
    grown = gc.mem_alloc() - before
    gc.enable()
    gc.collect()
    return grown, gc.mem_alloc() - before


measure()
grown, left = measure()
print(grown > 50 * 8, left)
gc.disable()
a = gc.mem_alloc()
junk(10)
print(gc.mem_alloc() > a, gc.isenabled())
gc.collect()
print(gc.mem_alloc() <= a)
gc.enable()

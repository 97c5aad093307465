# A local list raises mem_alloc, and del + collect brings back the very number.
import gc


def once(n):
    x = None
    gc.collect()
    before = gc.mem_alloc()
    x = [0] * n
    gc.collect()
    with_list = gc.mem_alloc()
    del x
    gc.collect()
    after = gc.mem_alloc()
    return with_list - before, after - before


once(1)
for n in (1, 10, 100, 1000):
    cost, left = once(n)
    print(n, cost > 0, left)
sizes = [once(n)[0] for n in (10, 20, 40, 80)]
print(sizes == sorted(sizes), sizes[3] - sizes[2] == 2 * (sizes[2] - sizes[1]), once(10) == once(10))

# del of a local gives its bytes back at the next collection, to the byte; so does rebinding.
import gc


def local_list():
    before = held = after = 0
    gc.collect()
    before = gc.mem_alloc()
    local = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    gc.collect()
    held = gc.mem_alloc()
    del local
    gc.collect()
    after = gc.mem_alloc()
    return held >= before, after - before


def rebind():
    before = after = 0
    gc.collect()
    before = gc.mem_alloc()
    x = [0] * 20
    x = {1: [2]}
    x = "text %d" % before
    x = x + x
    x = None
    gc.collect()
    after = gc.mem_alloc()
    return after - before


def temporaries():
    before = after = 0
    gc.collect()
    before = gc.mem_alloc()
    len([[1] * 10, {2: 3}, "a" + str(before)])
    sorted([3, 1, 2], key=lambda v: [v])
    (lambda *a, **k: (a, k))([1], [2], z=[3])
    for x in [[1], [2], [3]]:
        pass
    x = None
    gc.collect()
    after = gc.mem_alloc()
    return after - before


def in_branches(n):
    before = after = 0
    gc.collect()
    before = gc.mem_alloc()
    if n:
        a = [n] * 30
        b = [a, a]
        del a
        gc.collect()
        del b
    else:
        a = {}
    try:
        c = [n] * 10
        raise ValueError(c)
    except ValueError as e:
        d = e
        del d, c
    gc.collect()
    after = gc.mem_alloc()
    return after - before


for i in range(2):
    res = local_list(), rebind(), temporaries(), in_branches(1), in_branches(2)
print(res)

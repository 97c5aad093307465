# A generator resumed by next() or send() in Python code takes no C stack: as deep as memory goes, and a collection in it is exact.
import gc


def nest(n):
    if n:
        yield next(nest(n - 1)) + 1
    else:
        yield 0


def pass_on(n):
    if n:
        yield pass_on(n - 1).send(None) + 1
    else:
        yield 0


print(next(nest(500)), pass_on(500).send(None))


def endless():
    yield next(endless())


try:
    next(endless())
except (RecursionError, MemoryError) as e:
    print("ended")


def used():
    gc.collect()
    return gc.mem_alloc() if hasattr(gc, "mem_alloc") else 0


def garbage():
    for i in range(3):
        before = used()
        block = bytearray(1000)
        block = None
        yield used() - before


print([garbage().send(None) for i in range(3)])
g = garbage()
print(next(g), next(g), next(g))

# heap: 48K
# An allocation that fails inside try, with, loops and comprehensions unwinds properly.
import gc

log = []


class Ctx:
    def __enter__(self):
        log.append("enter")

    def __exit__(self, t, v, tb):
        log.append(t.__name__ if t else None)


def f():
    with Ctx():
        try:
            hold = []
            while True:
                hold.append(bytearray(500))
        finally:
            hold = None
            log.append("finally")


def g():
    return [[0] * 500 for i in range(1000000)]


def h():
    d = {}
    for i in range(1000000):
        d[i] = [i] * 20


def gen():
    try:
        x = []
        while True:
            x.append([0] * 100)
            yield len(x)
    finally:
        x = None
        log.append("gen finally")


for fn in (f, g, h, lambda: sum(gen()), f):
    try:
        fn()
        print("no error")
    except MemoryError as e:
        log.append(type(e).__name__)
    gc.collect()
print(log)
print(len([i for i in range(1000)]), gc.mem_free() > 1000)

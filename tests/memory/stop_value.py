# What a generator or StopIteration returns is not kept when nobody asked for it.
import gc


class Once:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(bytearray(3000))


def generator():
    yield 1
    return bytearray(3000)


def in_python():
    for item in Once():
        pass
    for item in generator():
        pass


def in_c():
    list(Once())
    list(generator())


for run in (in_python, in_c):
    list(iter(()))
    gc.collect()
    used = gc.mem_alloc()
    run()
    gc.collect()
    print(gc.mem_alloc() - used)

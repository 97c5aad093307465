# Bytes of one object of each kind, by gc.mem_alloc(), as the mean of 20 that a list holds. Runs on any MicroPython too.
import gc


class Three:
    def __init__(self):
        self.a = self.b = self.c = 1


class Empty:
    pass


def closure(n):
    def inner():
        return n

    return inner


def small_class(n):
    class K:
        def a(self):
            return 1

        def b(self, x):
            return x

        def c(self, x, y):
            return x + y

    return K


def generator(a):
    yield a


def ten(n):
    return [n, 2, 3, 4, 5, 6, 7, 8, 9, 10]


def five(n):
    return {"a": n, "b": 2, "c": 3, "d": 4, "e": 5}


def raised(n):
    raise ValueError(n)


# name, what makes one of number n (1 to 20)
KINDS = (
    ("instance, 3 attributes", lambda n: Three()),
    ("instance, empty", lambda n: Empty()),
    ("closure", closure),
    ("tuple of 3", lambda n: (n, n, n)),
    ("float", lambda n: n * 1.5),
    ("int of 40 bits", lambda n: n + (1 << 40)),
    ("str of 5", lambda n: "%05d" % n),
    ("list of 10 ints", ten),
    ("list, empty", lambda n: []),
    ("dict of 5", five),
    ("class, 3 methods", small_class),
    ("generator", generator),
)
COUNT = 20


def held(make):
    l = [None] * COUNT
    i = before = 0
    gc.collect()
    before = gc.mem_alloc()
    while i < COUNT:
        l[i] = make(i + 1)
        i += 1
    gc.collect()
    return (gc.mem_alloc() - before) // COUNT


def garbage_of_catch():
    i = before = 0
    gc.collect()
    gc.disable()
    before = gc.mem_alloc()
    while i < COUNT:
        try:
            raise ValueError
        except ValueError:
            pass
        i += 1
    before = gc.mem_alloc() - before
    gc.enable()
    return before // COUNT


for name, make in KINDS:
    held(make)
    print("%s: %d" % (name, held(make)))
garbage_of_catch()
print("raise and catch: %d" % garbage_of_catch())

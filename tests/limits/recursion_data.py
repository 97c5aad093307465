# skip-on: stress minutes: it collects at every few levels, of thousands
# Values wrapped in each other thousands of times, in every way there is, and everything done to them: an exception or the answer.
import gc
from collections import deque

many = 5000 if gc.mem_free() > 900000 else 200
refusals = (Exception,)


class A:
    pass


class Out:
    def write(self, text):
        pass


def attributes(x):
    A.f = x
    return A.f, A().f


def assigned(x):
    A.f = x
    A().f = 1


uses = (attributes, assigned, repr, hash, lambda x: x == x, lambda x: x == [x], lambda x: x < x, len, list, iter, next, bool, lambda x: x(1),
        lambda x: x + x, lambda x: x | x, lambda x: x in x, lambda x: 1 in x, lambda x: isinstance(1, x), lambda x: issubclass(int, x), dir,
        lambda x: x.missing, lambda x: x.__name__, lambda x: x[0], lambda x: "%s" % x, lambda x: f"{x}", int, float, lambda x: max(x, x), sorted,
        reversed, dict, set, lambda x: x.__get__(1, A), lambda x: -x, lambda x: x.send(None), lambda x: x.throw(ValueError), lambda x: x.close(), bytes,
        sum, lambda x: print(x, file=Out()), lambda x: x.split(ValueError), lambda x: x.subgroup(lambda e: True))


def wrap(name, make, x):
    try:
        for i in range(many):
            x = make(x)
    except (RecursionError, MemoryError):
        pass
    for use in uses:
        try:
            use(x)
        except refusals:
            pass
    if sum([i for i in range(10)]) != 45 or repr([name]) != "['" + name + "']":
        print(name, "left the interpreter broken")


for name, make, x in (
    ("classmethod", classmethod, len), ("staticmethod", staticmethod, len), ("property", property, len), ("enumerate", enumerate, [1]),
    ("map", lambda x: map(abs, x), [1]), ("zip", zip, [1]), ("filter", lambda x: filter(None, x), [1]), ("alias", lambda x: list[x], int),
    ("slice", lambda x: slice(x, 1), 1), ("tuple", lambda x: (x,), 1), ("list", lambda x: [x], 1), ("deque", lambda x: deque((x,), 1), 1),
    ("dict", lambda x: {1: x}, 1), ("frozenset", lambda x: frozenset((x,)), 1), ("exception", ValueError, 1), ("memoryview", memoryview, b"1"),
    ("values", lambda x: {1: x}.values(), 1), ("items", lambda x: {1: x}.items(), 1), ("generator", lambda x: (i for i in x), [1]),
    ("function", lambda x: lambda *a: x(*a), len), ("reversed", lambda x: reversed([x]), 1), ("classes", lambda x: (x, int), int),
    ("group", lambda x: ExceptionGroup("", [x]), ValueError()),
):
    wrap(name, make, x)
    x = None
    gc.collect()


def star():
    g = ValueError()
    for i in range(many):
        g = ExceptionGroup("", [g])
    try:
        raise g
    except* ValueError:
        pass


try:
    star()
except (RecursionError, MemoryError):
    pass
print("done")

# needs: functools
from functools import *
import functools

print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 1], 7))
p = partial(int, base=2)
print(p("101"), partial(p, "11")(), partial(print, 1, end="!\n").args)


@lru_cache(maxsize=2)
def square(x):
    print("square", x)
    return x * x


print(square(2), square(3), square(2), square(4), square(3), square.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info().currsize)


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(V(1) <= V(2), V(2) >= V(2), V(3) > V(2), V(1) > V(2))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))


class C:
    calls = 0

    @cached_property
    def value(self):
        C.calls += 1
        return 42

    @singledispatchmethod
    def show(self, x):
        return "object"

    @show.register(int)
    def _(self, x):
        return "int"

    def cell(self, a, b):
        return a, b

    half = partialmethod(cell, 1)


c = C()
print(c.value, c.value, C.calls, c.show(1), c.show("x"), c.half(2))


@singledispatch
def kind(x):
    return "object"


@kind.register(list)
def _(x):
    return "list"


kind.register(int, lambda x: "int")
print(kind(1), kind(True), kind([]), kind(None), kind.dispatch(bool) is kind.registry[int])


def decorate(f):
    @wraps(f)
    def inner(*args):
        return f(*args)

    return inner


@decorate
def named():
    pass


print(named.__name__, named.__wrapped__.__name__)

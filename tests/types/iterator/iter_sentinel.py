# iter(x), iter(callable, sentinel), next with default, iterator protocol.
for x in ([1, 2], (1, 2), "ab", b"ab", {1: 2, 3: 4}, range(2), {5}, bytearray(b"a"), memoryview(b"mv"), (i for i in "xy"), iter([7]), enumerate("q"), {}.items()):
    it = iter(x)
    print(list(it), list(it), iter(it) is it, next(it, "end"))
n = 0


def tick():
    global n
    n += 1
    return n


print(list(iter(tick, 4)), n, list(iter(lambda: None, None)), [x for x in iter([3, 2, 1, 0, 5].pop, 0)], next(iter(tick, 5), "first is sentinel"))
it = iter(tick, 7)
print(next(it), next(it, "done"), next(it, "still done"), n)
for f in (lambda: iter(5), lambda: iter(None), lambda: iter(5, 1), lambda: iter(), lambda: next(5), lambda: next([1]), lambda: next(), lambda: iter([1], 2), lambda: next("a"), lambda: iter(object()), lambda: iter(int)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
for f in (lambda: next(iter([])), lambda: next(iter("")), lambda: next(x for x in ())):
    try:
        f()
    except StopIteration as e:
        print(type(e).__name__, e.args, e.value)


class Seq:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * 10


class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("value")
        self.n -= 1
        return self.n


class Bad:
    def __iter__(self):
        return 5


class Bad2:
    def __iter__(self):
        raise KeyError


print(list(Seq()), 20 in Seq(), tuple(iter(Seq())), list(It(3)), sum(It(4)), [*It(2)], max(It(5)), 1 in It(3), dict(zip(It(2), It(2))), sorted(It(3)))
for f in (lambda: list(Bad()), lambda: iter(Bad()), lambda: [x for x in Bad()]):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
try:
    list(Bad2())
except KeyError as e:
    print(type(e).__name__)
try:
    next(It(0))
except StopIteration as e:
    print(e.value)


def stop():
    raise StopIteration


print(list(iter(stop, 1)))

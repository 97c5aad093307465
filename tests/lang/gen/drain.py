# list(g), set(g), tuple(g), sum(g), any(g), all(g), sorted(g), str.join(g): what is done with an item is not done in the generator
# skip-on: xtensa its C stack of 15 KB holds some 25 levels of built-in functions that run generators
import sys


def numbers(log, items):
    for x in items:
        try:
            yield x
        except Exception as e:
            log.append(("seen", type(e).__name__))
        finally:
            log.append(x if not isinstance(x, list) else "list")
    return "result"


def attempt(f, items):
    log = []
    g = numbers(log, items)
    try:
        r = f(g)
    except Exception as e:
        r = type(e).__name__
    rest = list(g)
    print(r, "| rest", rest, "| log", log)


attempt(list, [1, 2, 3])
attempt(tuple, [1, 2.5, None])
attempt(set, [3, 3, 3])
attempt(set, [1, [], 2, 3])
attempt(sum, [1, 2, 3.5])
attempt(sum, [1, "a", 2])
attempt(sum, [2**62, 2**62, 1])
attempt(any, [0, "", 3, 4])
attempt(any, [0, None])
attempt(any, [])
attempt(all, [1, 0, 2])
attempt(all, [1, 2])
attempt(sorted, [3, 1, 2])
attempt(sorted, [3, "a", 2])
attempt(", ".join, ["a", "b"])
attempt(lambda g: ", ".join(g), ["a", "b"])
attempt(lambda g: ", ".join(g), ["a", 1, "b"])
attempt(lambda g: "".join(g), [])
attempt(lambda g: list(g) + list(g), [1, 2])
attempt(max, [1, 3, 2])


class Odd:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        if self.n == 3:
            raise ValueError("no hash")
        return 1

    def __eq__(self, other):
        return self.n == other.n

    def __radd__(self, other):
        print("radd", other)
        return other + self.n

    def __bool__(self):
        print("bool", self.n)
        if self.n == 5:
            raise OSError
        return self.n > 3


def odds(n):
    for i in range(n):
        print("make", i)
        try:
            yield Odd(i)
        finally:
            print("left", i)


print(len(set(odds(3))))
g = odds(6)
try:
    set(g)
except ValueError as e:
    print("error", e)
print(next(g).n)
g.close()
try:
    any(x for x in [Odd(5)])
except OSError:
    print("OSError")
g0 = odds(3)
print(sum(g0))
g9 = odds(9)
print(any(g9))
print(next(g9).n)
g9.close()


# The generator drives another, yields in a handler, raises, calls itself.
def inner():
    r = yield 1
    print("sent", r)
    yield 2
    return 3


def outer():
    x = yield from inner()
    yield x
    yield from [4, 5]


print(list(outer()), sum(outer()), any(outer()), set(outer()))


def handling():
    try:
        raise KeyError("k")
    except KeyError:
        yield sys.exc_info()[0]
        yield sys.exc_info()[0]
    yield sys.exc_info()[0]


try:
    raise IndexError
except IndexError:
    print(list(handling()), sys.exc_info()[0])


def failing():
    yield 1
    raise OSError("inside")


for f in (list, set, tuple, sum, all, sorted):
    try:
        f(failing())
    except OSError as e:
        print(f.__name__, e)


def stops():
    yield 1
    next(iter([]))


try:
    list(stops())
except RuntimeError as e:
    print("RuntimeError", e)


def own():
    yield 1
    try:
        list(me)
    except ValueError as e:
        print("ValueError", e)
    yield 2


me = own()
print(list(me))
print(list(me), tuple(me), set(me), sum(me), any(me), all(me))


def tree(n):
    return [n] + sum((tree(i) for i in range(0)), 0) if n == 0 else list(tree(n - 1) for _ in range(2))


def depth(n):
    return 1 + max(list(depth(m) for m in [n - 1])) if n else 0


print(depth(50))
print(list(list(y for y in range(x)) for x in range(4)))
print(len(list(x for x in range(5000))), sum(x * 0.5 for x in range(100)))


# the item closes the generator that gives it
class Closes:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        g.close()
        return self.v

    def __hash__(self):
        g.close()
        return 3

    def __radd__(self, other):
        g.close()
        return other + 1


def closed(v):
    for i in range(3):
        yield Closes(v)


for f, v in (any, False), (any, True), (all, False), (all, True):
    g = closed(v)
    print(f(g))
g = closed(True)
print(len(set(g)))
g = closed(True)
print(sum(g))

# StopIteration.value in all its ways.
print(StopIteration().value, StopIteration(5).value, StopIteration(1, 2).value, StopIteration(None).value, StopIteration((1, 2)).value, StopIteration(5).args, str(StopIteration("x")))


def g():
    yield 1
    return "ret"


def tup():
    return (1, 2)
    yield


def exc():
    return ValueError("v")
    yield


def none():
    yield


for f in (g, tup, exc, none):
    it = f()
    while True:
        try:
            next(it)
        except StopIteration as e:
            print(f.__name__, type(e.value).__name__, e.args if not isinstance(e.value, Exception) else "exc", e.value == (1, 2))
            break


def d():
    r = yield from g()
    s = yield from tup()
    t = yield from [7]
    yield (r, s, t)


print(list(d()))


class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("from class")


def e():
    yield (yield from It())


print(list(e()), list(It()))


class S(StopIteration):
    pass


def f():
    raise S("sub")


print(S("sub").value, list(iter(f, 0)), isinstance(S(), StopIteration), StopAsyncIteration(1).args)

# try, with, generators and exceptions in native functions.
import micropython


class Ctx:
    def __enter__(self):
        print("enter", end=" ")
        return self

    def __exit__(self, t, v, tb):
        print("exit", t and t.__name__, end=" ")
        return t is KeyError


@micropython.native
def with_(e):
    with Ctx():
        if e:
            raise e
        print("body", end=" ")
    return "after"


print(with_(None))
print(with_(KeyError))
try:
    with_(ValueError)
except ValueError as e:
    print(type(e).__name__)


@micropython.native
def tries(x):
    try:
        try:
            return 10 // x
        except ZeroDivisionError:
            return "zero"
        else:
            return "else"
        finally:
            print("finally", end=" ")
    except TypeError as e:
        return type(e).__name__


print(tries(5), tries(0), tries("a"))


@micropython.native
def gen(n):
    for i in range(n):
        x = yield i
        if x:
            yield x * 2
    return "done"


g = gen(3)
print(next(g), g.send(5), next(g), list(g), list(gen(2)))


@micropython.native
def deleg():
    r = yield from gen(2)
    yield r


print(list(deleg()))


@micropython.native
def catch():
    try:
        yield 1
    except ValueError as e:
        yield e.args[0]
    finally:
        print("cleanup", end=" ")


c = catch()
print(next(c), c.throw(ValueError("v")), next(c, "end"))
c = catch()
next(c)
print(c.close())


@micropython.native
def locals_(a):
    b = a
    try:
        b = a + 1
        undefined_name
    except NameError:
        a, b = b, a
    del a
    try:
        a
    except NameError as e:
        return b, type(e).__name__


print(locals_(5))


@micropython.native
def unpack(t):
    (a, b), *c = t
    x, y = y, x = 1, 2
    return a, b, c, x, y, [*c, a]


print(unpack([(1, 2), 3, 4]))


@micropython.native
def deep(n):
    if n == 0:
        raise KeyError(n)
    try:
        deep(n - 1)
    finally:
        log.append(n)


log = []
try:
    deep(10)
except KeyError as e:
    print(e.args, log)


@micropython.native
def match(x):
    return 0 < x < 10 <= 20, x == 5 or None, x and "t", x in (1, 5), x not in [5]


print(match(5), match(0))

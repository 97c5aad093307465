# What a generator handles is the context of an exception thrown into it, and no longer current when that has left.
import sys


def handling(key):
    try:
        raise KeyError(key)
    except KeyError:
        yield key


def show(e):
    chain = []
    while e is not None:
        chain.append(repr(e))
        e = e.__context__
    print(" <- ".join(chain), sys.exc_info()[0])


g = handling("a")
next(g)
try:
    g.throw(ValueError)
except ValueError as e:
    show(e)
try:
    raise OSError(3)
except OSError:
    g = handling("b")
    next(g)
    try:
        g.throw(ValueError("v"))
    except ValueError as e:
        show(e)
    print(repr(sys.exc_info()[1]))
print(sys.exc_info()[1])


def outer():
    try:
        1 // 0
    except ZeroDivisionError:
        try:
            yield from handling("c")
        finally:
            print("finally", repr(sys.exc_info()[1]))


g = outer()
next(g)
try:
    g.throw(TypeError("t"))
except TypeError as e:
    print(repr(e), sys.exc_info()[0])
g = outer()
next(g)
g.close()
print(sys.exc_info()[1])


def catches():
    try:
        raise KeyError("k")
    except KeyError:
        try:
            yield 1
        except ValueError as e:
            show(e)
        yield repr(sys.exc_info()[1])
    yield sys.exc_info()[1]


g = catches()
next(g)
try:
    raise IndexError("caller")
except IndexError:
    print(g.throw(ValueError()))
    print(repr(sys.exc_info()[1]))
print(next(g), sys.exc_info()[1])


class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        raise ArithmeticError(len(args))


async def nested():
    async with Manager():
        async with Manager():
            raise RuntimeError("inside")


try:
    nested().send(None)
except ArithmeticError as e:
    show(e)

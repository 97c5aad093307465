# Generator objects as iterators: send, throw, close, state, exhaustion.
def g(n):
    got = []
    for i in range(n):
        got.append((yield i))
    return got


x = g(3)
print(iter(x) is x, next(x), x.send("a"), x.send("b"))
try:
    x.send("c")
except StopIteration as e:
    print(e.value)
print(next(x, "end"), list(x), type(x).__name__, callable(x), bool(x))
for f in (lambda: g(1).send(1), lambda: len(g(1)), lambda: g(1)[0], lambda: g(1).send(), lambda: g(1)()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)


def h():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("caught", e.args)
        yield "handled"
    finally:
        print("finally")


x = h()
print(next(x), x.throw(ValueError("v")), next(x, "end"))
x = h()
next(x)
print(x.close(), x.close(), next(x, "closed"))
x = h()
print(x.close(), next(x, "never started"))
x = h()
try:
    x.throw(KeyError("k"))
except KeyError as e:
    print(type(e).__name__)
x = h()
next(x)
try:
    x.throw(KeyError)
except KeyError as e:
    print(type(e).__name__, list(x))


def bad():
    try:
        yield 1
    except GeneratorExit:
        yield 2


x = bad()
next(x)
try:
    x.close()
except RuntimeError as e:
    print(type(e).__name__)


def rec():
    yield next(y)


y = rec()
try:
    next(y)
except ValueError as e:
    print(type(e).__name__)
e = (i * i for i in range(4))
print(next(e), sum(e), list(e), type(e) is type(g(1)), [*(c for c in "ab")], max(len(w) for w in ["a", "bbb"]))


def si():
    yield 1
    raise StopIteration


try:
    list(si())
except RuntimeError as e:
    print(type(e).__name__)

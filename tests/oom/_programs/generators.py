# Generators: send, throw, close, yield from.
def count(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                yield got
    except ValueError as e:
        yield str(e)
    finally:
        print("closed")
    return "result"


def outer():
    r = yield from count(2)
    print(r)
    yield from [7, 8]
    return (yield 9)


g = count(3)
print(next(g), g.send("x"), g.throw(ValueError("v")))
g.close()
print(list(outer()), list(count(1)), g.gi_running if hasattr(g, "gi_running") else False)
o = outer()
print(next(o), o.throw(ValueError("deep")), sum(x * x for x in range(4)), next(o, "end"))
o.close()


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = fib()
print([next(f) for i in range(10)], f.__next__(), iter(f) is f)

# Which generators of a chain run: all of it, and nothing else that delegates into it
def attempt(f, *args):
    try:
        print(f(*args))
    except BaseException as e:
        print(type(e).__name__, e)


def wrap(inner):
    try:
        return (yield from inner)
    except ValueError as e:
        print("in wrap:", e)
        yield "caught"


def leaf():
    for i in range(3):
        print([g.gi_running for g in all_of_them])
        yield i


a = leaf()
b = wrap(a)
c = wrap(b)
d = wrap(c)
beside = wrap(b)
all_of_them = [a, b, c, d, beside]
print(next(beside), next(d), [g.gi_running for g in all_of_them])
print(next(d))


def shares():
    yield 0
    for f in (lambda: next(beside), lambda: beside.throw(KeyError("k")), lambda: next(d), lambda: c.throw(KeyError)):
        attempt(f)
    yield 1
    yield 2


b = wrap(shares())
c = wrap(b)
d = wrap(c)
beside = wrap(b)
print(next(d), next(beside), next(d, "end"), next(beside, "end"))
print(list(beside))


async def inner():
    await waits()


async def outer():
    await inner_made


class waits:
    def __await__(self):
        print(inner_made.cr_running, outer_made.cr_running)
        yield 5
        print(inner_made.cr_running, outer_made.cr_running)


inner_made = inner()
outer_made = outer()
print(outer_made.send(None), outer_made.cr_running)
attempt(outer_made.send, None)

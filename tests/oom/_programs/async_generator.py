# The methods of asynchronous generators, aiter and anext.
async def agen():
    try:
        x = yield 1
        yield x
    except ValueError:
        yield "caught"
    finally:
        pass


def run(co):
    try:
        co.send(None)
    except StopIteration as e:
        return e.value
    return "suspended"


async def use():
    g = agen()
    print(await g.__anext__(), await g.asend(5))
    await g.aclose()
    h = agen()
    print(await anext(h), await h.athrow(ValueError()), await anext(h, "default"), aiter(h) is h)
    await h.aclose()


run(use())
g = agen()
print(run(g.__anext__()), run(g.asend(2)), run(g.aclose()))
a = anext(agen(), 0)
try:
    a.send(None)
except StopIteration as e:
    print(e.value)
b = anext(agen(), 0)
b.close()
c = anext(agen(), 0)
try:
    c.throw(KeyError("k"))
except KeyError as e:
    print(e)


async def passing():  # awaited as a whole, it passes on what it yields
    yield 1


async def awaits():
    return await passing()


w = awaits()
print(w.send(None))
try:
    w.send(None)
except StopIteration as e:
    print(e.value)
print(passing().__await__().send(None))

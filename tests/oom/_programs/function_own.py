# What coroutines and generators have that CPython's have not.
def gen():
    yield 1


async def co():
    return 5


async def agen():
    yield 1


g, c, s = gen(), co(), agen().asend(None)
print(g.__await__() is g, c.__iter__() is c, s.__iter__() is s)
for it in (c, s, agen().__anext__()):
    try:
        it.__next__()
    except StopIteration as e:
        print("stop", e.value)
s = agen().asend(None)
print(s.close())


async def outer():
    return [v async for v in agen()]


x = anext(agen(), 0)
try:
    x.__next__()
except StopIteration as e:
    print(e.value)

# async functions, driven by hand.
class Wait:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        r = yield self.v
        return r


async def inner(v):
    return (await Wait(v)) * 2


async def main():
    a = await inner(1)
    b = await inner(2)
    return a + b


class Ctx:
    async def __aenter__(self):
        await Wait("enter")
        return 5

    async def __aexit__(self, *e):
        await Wait("exit")


async def agen(n):
    for i in range(n):
        await Wait("gen")
        yield i


async def loops():
    async with Ctx() as c:
        total = c
        async for v in agen(3):
            total += v
        total += sum([v async for v in agen(2)])
    return total


def drive(co):
    out = []
    try:
        v = co.send(None)
        while True:
            out.append(v)
            v = co.send(10)
    except StopIteration as e:
        return out, e.value


print(drive(main()), drive(loops()))
co = main()
co.send(None)
try:
    co.throw(ValueError("stop"))
except ValueError as e:
    print(e)
co = main()
co.send(None)
co.close()
w = inner(3).__await__()
print(w.send(None))
w.close()

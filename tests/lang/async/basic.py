# async def and await, driven by hand
class Aw:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        r = yield self.v
        return r

def run(co, *sends):
    # send each value in turn; print what is yielded and returned
    sends = list(sends)
    v = None
    try:
        while True:
            print("yield", co.send(v))
            v = sends.pop(0) if sends else None
    except StopIteration as e:
        print("return", e.value)

async def plain():
    return 5

async def one():
    x = await Aw("a")
    return x

async def two():
    x = await Aw(1)
    y = await Aw(2)
    return x, y

async def nested():
    a = await plain()
    b = await two()
    c = await one()
    return a, b, c

async def empty():
    pass

run(plain())
run(empty())
run(one(), "sent")
run(two(), 10, 20)
run(nested(), 1, 2, 3)

async def exprs():
    print(await Aw(1) + await Aw(2))
    print([await Aw(3), await Aw(4)], (await Aw(5), 0), {await Aw(6): await Aw(7)})
    print(-await Aw(8), not await Aw(9), 2 ** await Aw(10), await Aw(11) ** 2)
    print((await Aw(12))[0], f"{await Aw(13)}", await Aw(14) if await Aw(15) else 0)
    print(len(await Aw(16)), *await Aw(17), **{})
    x = y = await Aw(18)
    x += await Aw(19)
    return await Aw(20) and await Aw(21), x, y

run(exprs(), 1, 2, 3, 4, 5, "k", "v", 8, 0, 3, 5, "str", 13, 1, 14, "len", "ab", 100, 1, 0)

async def args(a, b=2, *c, d=4, **e):
    return a, b, c, d, e

run(args(1))
run(args(1, 3, 5, d=6, f=7))
async def chain(n):
    return n if n == 0 else await chain(n - 1) + 1
run(chain(30))
async def loop():
    t = 0
    for i in range(3):
        t += await Aw(i)
    while t < 30:
        t += await Aw("w")
    return t
run(loop(), 5, 5, 5, 10, 10)

# async generators: iteration by async for and by hand
class Aw:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        return (yield self.v)

def run(co):
    out = []
    try:
        while True:
            out.append(co.send(None))
    except StopIteration as e:
        print(out, "returned", e.value)
    except StopAsyncIteration:
        print(out, "StopAsyncIteration")
    except Exception as e:
        print(out, "raised", type(e).__name__)

async def agen(n):
    for i in range(n):
        await Aw("w%d" % i)
        yield i

async def collect(n):
    out = []
    async for x in agen(n):
        out.append(x)
    return out

run(collect(3))
run(collect(0))

async def no_await():
    yield 1
    yield 2

async def c2():
    return [x async for x in no_await()], [x async for x in agen(2)]

run(c2())

async def manual():
    g = agen(2)
    print(await g.__anext__(), await g.__anext__())
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("stop")
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("stop again")
    return g.__aiter__() is g

run(manual())
g = agen(1)
run(g.__anext__())
run(g.__anext__())

async def twice(it):
    async for x in it:
        yield x
        yield x * 10

async def pipeline():
    return [x async for x in twice(twice(no_await()))]

run(pipeline())

async def bare_return():
    yield 1
    return
    yield 2

async def raises():
    yield 1
    raise KeyError("k")

async def consume(g):
    out = []
    try:
        async for x in g:
            out.append(x)
    except KeyError as e:
        out.append(e.args)
    else:
        out.append("else")
    return out

run(consume(bare_return()))
run(consume(raises()))

async def fin(log):
    try:
        yield 1
        yield 2
    finally:
        await Aw("cleanup")
        log.append("fin")

async def full():
    log = []
    async for x in fin(log):
        log.append(x)
    return log

run(full())

async def brk():
    log = []
    g = fin(log)
    async for x in g:
        log.append(x)
        break
    await g.aclose()
    return log

run(brk())
class C:
    def __init__(self): self.n = 3
    async def __aiter__(self):
        for i in range(self.n):
            yield i
async def cls():
    return [x async for x in C()]
run(cls())
async def stop():
    yield 1
    raise StopAsyncIteration
run(consume(stop()))

# what can be awaited
def run(co):
    out = []
    try:
        while True:
            out.append(co.send(None))
    except StopIteration as e:
        return out, e.value
    except Exception as e:
        return out, type(e).__name__

class Gen:
    def __await__(self):
        yield 1
        yield 2
        return "gen"

class It:
    def __init__(self):
        self.n = 0
    def __await__(self):
        return self
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("it")
        return self.n * 10

class ListIter:
    def __await__(self):
        return iter(["a", "b"])

class Now:
    def __await__(self):
        return iter(())

class From:
    def __await__(self):
        r = yield from Gen().__await__()
        return "from " + r

class Raises:
    def __await__(self):
        raise KeyError("in __await__")

class Later:
    def __await__(self):
        yield 1
        raise OSError(5)

class NotIter:
    def __await__(self):
        return 5

class NoAwait:
    pass

async def aw(x):
    return await x

for c in (Gen, It, ListIter, Now, From, Raises, Later, NotIter, NoAwait):
    print(c.__name__, run(aw(c())))
for v in (5, None, 1.5, ..., print, int):
    print(run(aw(v)), end=" ")
print()

async def inner():
    await Gen()
    return "inner"

async def outer():
    co = inner()
    r = await co
    return r, await inner()

print(run(outer()))

async def store():
    l = [inner(), inner()]
    return [await c for c in l]

print(run(store()))

def make():
    return inner()

async def call():
    return await make(), await (lambda: make())(), await (inner() if 1 else None)

print(run(call()))

class C:
    async def m(self, x):
        await Gen()
        return self.v, x
    @classmethod
    async def c(cls):
        return cls.__name__
    @staticmethod
    async def s():
        return "static"
    v = "v"

async def methods():
    c = C()
    return await c.m(1), await C.c(), await c.s()

print(run(methods()))
async def lam():
    f = lambda: inner()
    return await f()
print(run(lam()))

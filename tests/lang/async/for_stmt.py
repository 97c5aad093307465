# async for
class Aw:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        return (yield self.v)

class ARange:
    def __init__(self, n, tag="n"):
        self.n, self.i, self.tag = n, 0, tag
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await Aw(self.tag)
        return self.i

def run(co):
    out = []
    try:
        while True:
            out.append(co.send(None))
    except StopIteration as e:
        print(out, "returned", e.value)
    except Exception as e:
        print(out, "raised", type(e).__name__)

async def simple():
    out = []
    async for x in ARange(3):
        out.append(x)
    return out

async def with_else(stop):
    out = []
    async for x in ARange(4):
        if x == 2:
            continue
        if x == stop:
            break
        out.append(x)
    else:
        out.append("else")
    return out

async def nested():
    out = []
    async for x in ARange(2, "outer"):
        async for y in ARange(2, "inner"):
            out.append((x, y))
            await Aw("body")
    return out

async def returning():
    async for x in ARange(5):
        if x == 2:
            return x

async def raising():
    async for x in ARange(5):
        1 / (x - 2)

async def target():
    class C: pass
    c = C()
    async for c.x in ARange(2):
        pass

    class Pairs(ARange):
        async def __anext__(self):
            v = await ARange.__anext__(self)
            return v, v * 10
    out = [c.x]
    async for a, b in Pairs(2):
        out.append((a, b))
    return out

async def fin():
    out = []
    async for x in ARange(3):
        try:
            if x == 1:
                continue
            break
        finally:
            out.append(x)
    return out

for co in (simple(), with_else(9), with_else(3), nested(), returning(), raising(), target(), fin()):
    run(co)

async def over(it):
    async for x in it:
        pass

class NoNext:
    def __aiter__(self): return self
class NotAiter:
    def __aiter__(self): return 5
class SyncNext:
    def __aiter__(self): return self
    def __anext__(self): return 5
class AErr:
    def __aiter__(self): return self
    async def __anext__(self): raise OSError(1)
for it in (5, [1], NoNext(), NotAiter(), SyncNext(), AErr()):
    try:
        over(it).send(None)
    except (TypeError, AttributeError):
        print("TypeError")
    except OSError as e:
        print("OSError")
class Stop:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration("v")
run(over(Stop()))

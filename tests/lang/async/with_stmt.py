# async with
class Aw:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        return (yield self.v)

log = []

class M:
    def __init__(self, n, swallow=False):
        self.n, self.swallow = n, swallow
    async def __aenter__(self):
        log.append("enter " + self.n)
        await Aw("entering " + self.n)
        return self.n
    async def __aexit__(self, t, v, tb):
        log.append("exit %s %s" % (self.n, t.__name__ if t else None))
        await Aw("exiting " + self.n)
        return self.swallow

def run(co):
    out = []
    try:
        while True:
            out.append(co.send(None))
    except StopIteration as e:
        r = "returned", e.value
    except Exception as e:
        r = "raised", type(e).__name__
    print(out)
    print(log, *r)
    log.clear()

async def simple():
    async with M("a") as x:
        log.append("body " + x)
        await Aw("in body")
    return "end"

async def no_as():
    async with M("a"):
        pass

async def two():
    async with M("a") as x, M("b") as y:
        log.append(x + y)

async def paren():
    async with (M("a") as x, M("b"), M("c") as z,):
        log.append(x + z)

async def raising(swallow):
    async with M("a"), M("b", swallow):
        raise KeyError
    return "after"

async def returning():
    async with M("a"):
        return "from inside"

async def loops():
    for i in range(3):
        async with M(str(i)):
            if i == 0:
                continue
            break

async def targets():
    class C: pass
    c, l = C(), [0]
    async with M("p") as c.attr, M("q") as l[0]:
        pass
    async with M("xy") as (a, b):
        return c.attr, l, a, b

async def mixed():
    class S:
        def __enter__(self): log.append("sync enter")
        def __exit__(self, *a): log.append("sync exit")
    with S():
        async with M("a"):
            with S():
                log.append("deep")

for co in (simple(), no_as(), two(), paren(), raising(False), raising(True), returning(), loops(), targets(), mixed()):
    run(co)

async def bad(m):
    async with m:
        log.append("no")

class NoExit:
    async def __aenter__(self): pass
class NoEnter:
    async def __aexit__(self, *a): pass
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class NotAwaitable:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return 5
for m in (5, Sync(), NotAwaitable()):
    try:
        bad(m).send(None)
    except (TypeError, AttributeError):
        print("error", log)

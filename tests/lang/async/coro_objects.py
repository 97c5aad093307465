# coroutines as objects: send, throw, close, finishing, wrong calls
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)

async def co(n):
    t = 0
    for i in range(n):
        t += await Aw(i)
    return t

c = co(2)
print(c.send(None), c.send(10))
try:
    c.send(5)
except StopIteration as e:
    print(e.value)
c = co(1)
try:
    c.send("not None")
except TypeError as e:
    print(type(e).__name__)
print(c.send(None))
c.close()
c.close()
c = co(1)
try:
    c.throw(KeyError("early"))
except KeyError as e:
    print(e.args)
c = co(3)
c.send(None)
try:
    c.throw(ValueError("mid"))
except ValueError as e:
    print(e.args)

# a coroutine that awaits one which another already runs
async def selfish():
    try:
        await me
    except (RuntimeError, ValueError):
        return "cannot await itself"

me = selfish()
try:
    me.send(None)
except StopIteration as e:
    print(e.value)

async def ignore_close():
    try:
        await Aw(1)
    except GeneratorExit:
        await Aw(2)

c = ignore_close()
c.send(None)
try:
    c.close()
except RuntimeError:
    print("RuntimeError")

async def deep(n):
    if n:
        return await deep(n - 1)
    return await Aw("deepest")

c = deep(40)
print(c.send(None))
try:
    c.send("answer")
except StopIteration as e:
    print(e.value)
c = deep(40)
c.send(None)
try:
    c.throw(OSError("through 40 frames"))
except OSError as e:
    print(e.args)
log = []
async def fin(n):
    try:
        if n:
            await fin(n - 1)
        else:
            await Aw(0)
    finally:
        log.append(n)
c = fin(4)
c.send(None)
c.close()
print(log)
cs = [co(2) for _ in range(10)]
for c in cs: c.send(None)
print([c.send(i) for i, c in enumerate(cs)])
for c in cs: c.close()
print(hasattr(co(0), "send"), hasattr(co(0), "throw"), hasattr(co(0), "close"))

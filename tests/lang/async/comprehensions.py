# async comprehensions and await inside comprehensions
class Aw:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        yield self.v
        return self.v

def run(co):
    out = []
    try:
        while True:
            out.append(co.send(None))
    except StopIteration as e:
        print(e.value, len(out))

async def ag(n):
    for i in range(n):
        await Aw(i)
        yield i

async def lists():
    return [x async for x in ag(3)], [x * 2 async for x in ag(4) if x % 2], [(x, y) async for x in ag(2) async for y in ag(2)]

async def mixed():
    return [(x, y) for x in "ab" async for y in ag(2)], [(x, y) async for x in ag(2) for y in "ab"], [x for l in [1, 2] async for x in ag(l) if x]

async def sets_dicts():
    return sorted({x async for x in ag(3)}), {x: x * x async for x in ag(3)}, {k: v async for k in ag(1) for v in "z"}

async def awaits():
    return [await Aw(x) for x in range(3)], [x for x in range(4) if await Aw(x % 2)], {await Aw("k"): await Aw("v") for _ in "1"}, [x for x in await Aw([7, 8])], [await Aw(x) async for x in ag(2)]

async def genexp():
    g = (x * 10 async for x in ag(3))
    out = []
    async for v in g:
        out.append(v)
    h = (await Aw(x) for x in range(2))
    async for v in h:
        out.append(v)
    return out

async def nested():
    return [[y async for y in ag(x)] async for x in ag(3)], [x for x in [y async for y in ag(2)]]

async def scope():
    x = "kept"
    l = [x async for x in ag(2)]
    n = 5
    f = [lambda: (n, v) async for v in ag(2)]
    return x, l, [g() for g in f], [m := v async for v in ag(3)], m

for f in (lists, mixed, sets_dicts, awaits, genexp, nested, scope):
    run(f())

async def closure():
    k = 3
    async def inner():
        return [k + x async for x in ag(2)]
    return await inner()

run(closure())
bad = ["def f(): [x async for x in y]", "[x async for x in y]", "lambda: [x async for x in y]", "def f(): {x async for x in y}", "def f(): [await x for x in y]", "class C: [x async for x in y]",
       "async def f(): [x async for in y]", "async def f(): [async x for x in y]", "async def f(): [x async x in y]", "async def f(): lambda: [await x for x in y]"]
for s in bad:
    try:
        compile(s, "<s>", "exec")
        print("accepted", s)
    except SyntaxError:
        pass

# async def in every place, and await bound tightly
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        return self.v
        yield

def run(co):
    try:
        co.send(None)
    except StopIteration as e:
        return e.value

async def one(): return 1
async def two(): "doc"; return 2
async def three(): return await one() + await two()
print(run(one()), run(two()), run(three()))

def outer(x):
    async def inner(y):
        return x + y
    return inner

print(run(outer(1)(2)))

async def gen_inside():
    def g():
        yield 1
        yield 2
    return list(g())

print(run(gen_inside()))

def deco(f):
    return lambda *a: ("deco", run(f(*a)))

@deco
async def decorated(x):
    return x

print(decorated(5))

class C:
    async def __call__(self, x): return x * 2
    async def a(self): return await self(4)
    def b(self): return self.a()
    if True:
        async def c(self): return "c"

print(run(C()(3)), run(C().a()), run(C().b()), run(C().c()))

async def prec():
    a = await Aw(2) ** 3
    b = -await Aw(2)
    c = await Aw(1) + await Aw(2) * await Aw(3)
    d = (await Aw([1, 2]))[0], await Aw(3) if await Aw(0) else await Aw(4)
    e = await Aw(1) < await Aw(2) < await Aw(3), not await Aw(0), await Aw(5) in [await Aw(5)]
    f = (lambda v: v + 1)(await Aw(1)), [*await Aw("ab")], {**await Aw({"k": 1})}
    g = await Aw(Aw(7))
    h = await (await Aw(Aw(8)))
    return a, b, c, d, e, f, g.v, h

print(run(prec()))

async def stmts(x):
    global gl
    gl = await Aw("global")
    assert await Aw(1), await Aw("msg")
    del [await Aw([1, 2])][0]
    if await Aw(x): r = "if"
    elif await Aw(0): r = "no"
    else: r = "else"
    while await Aw(0): pass
    for i in await Aw([1, 2]): r += str(i)
    with await Aw(CM()) as v: r += v
    try: raise await Aw(KeyError("raised"))
    except KeyError as e: r += e.args[0]
    return (await Aw(r)), gl

class CM:
    def __enter__(self): return "cm"
    def __exit__(self, *a): pass

print(run(stmts(1)), run(stmts(0)))
async def match_it(v):
    match await Aw(v):
        case [a, b] if await Aw(a): return a, b
        case x: return x
print(run(match_it([1, 2])), run(match_it([0, 2])), run(match_it(5)))
bad = ["async x = 1", "async lambda: 1", "async class C: pass", "async if x: pass", "await x = 1", "def f(): await", "async def f(): await", "async def f(): await = 1", "async def f(await): pass",
       "async def", "async", "async def f: pass", "async def f(): yield from x", "async def f(): await not x", "async def f(): await -x", "async def f(): await lambda: x", "async while 1: pass", "async try: pass", "async def f(x=await y): pass"]
for s in bad:
    try:
        compile(s, "<s>", "exec")
        print("accepted", s)
    except SyntaxError:
        pass

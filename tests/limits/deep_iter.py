# heap: 512K
# skip-on: board needs a larger heap than the board has
# long chains of iterators and generators
def gen(it):
    for x in it:
        yield x + 1

g = iter([0, 1, 2])
for _ in range(100):
    g = gen(g)
print(list(g))
m = iter([0, 1])
for _ in range(30):
    m = map(lambda x: x + 1, m)
print(list(m))
f = iter(range(5))
for _ in range(30):
    f = filter(lambda x: x != 3, f)
print(list(f))
z = iter([1, 2])
for _ in range(30):
    z = (x for x in z)
print(list(z))
e = [1]
for _ in range(30):
    e = enumerate(e)
x = next(iter(e))
d = 0
while isinstance(x, tuple):
    x = x[1]
    d += 1
print(d, x)

def rec(n):
    if n:
        yield from rec(n - 1)
    yield n

print(sum(rec(150)), len(list(rec(200))))

def delegate(n):
    if n == 0:
        got = yield "bottom"
        return got
    return (yield from delegate(n - 1))

it = delegate(150)
print(next(it))
try:
    it.send("sent down")
except StopIteration as s:
    print(s.value)
it = delegate(150)
next(it)
try:
    it.throw(KeyError("thrown down"))
except KeyError as k:
    print(k.args)
it = delegate(150)
next(it)
print(it.close())
gens = [rec(10) for _ in range(60)]
print(sum(next(h) for h in gens), sum(sum(h) for h in gens))

async def co(n):
    return 0 if n == 0 else 1 + await co(n - 1)

try:
    co(200).send(None)
except StopIteration as s:
    print(s.value)

def cps(n):
    k = lambda x: x
    for i in range(n):
        k = (lambda k, i: lambda x: k(x + i))(k, i)
    return k(0)

print(cps(150))

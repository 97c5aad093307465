# everything in a frame survives a yield
def g(a, b=2, *c, **d):
    x, y, z = 1, "two", [3]
    for i in range(2):
        for j in (10, 20):
            yield a, b, c, sorted(d), x, y, z, i, j
            x += 1
            z.append(x)
    while x < 7:
        x += 1
        y += "!"
        yield x, y
    del y
    try:
        y
    except UnboundLocalError:
        yield "y gone"
    yield [(yield "in list"), x, *(yield "second")]

it = g(0, 1, 2, 3, k=4)
for _ in range(4):
    print(next(it))
print(next(it), next(it), next(it), next(it))
print(it.send("sent"), it.send("ab"), next(it, "end"))

def stack():
    r = (1, (yield 2), [3, (yield 4), {5: (yield 6)}], f"{(yield 7)}{(yield 8):>3}", (yield 9) + (yield 10), -(yield 11), (yield 12)[0], (yield 13).upper())
    yield r
    yield max((yield 14), (yield 15)), "abc"[(yield 16):(yield 17)]
    yield 1 < (yield 18) < (yield 19), (yield 20) and (yield 21), (yield 22) or (yield 23), (yield 24) if (yield 25) else (yield 26)
    l = [0, 1, 2]
    l[(yield 27)] = yield 28
    l[(yield 29)] += yield 30
    yield l
    lam = lambda v=(yield 31): v
    yield lam()

it = stack()
v = next(it)
while True:
    try:
        if isinstance(v, int):
            v = it.send({12: [120], 13: "up", 16: 0, 17: 2, 27: 0, 29: 1}.get(v, v))
        else:
            print(v)
            v = next(it)
    except StopIteration:
        break

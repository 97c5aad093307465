# send()
def echo():
    r = None
    while True:
        r = yield r
        print("got", r)

g = echo()
print(next(g), g.send(1), g.send("two"), next(g), g.send(None))

def acc():
    total = 0
    while True:
        x = yield total
        if x is None:
            return "total %d" % total
        total += x

g = acc()
g.send(None)
print(g.send(5), g.send(10))
try:
    g.send(None)
except StopIteration as e:
    print(e.value)
for v in (1, "x", 0, []):
    g = acc()
    try:
        g.send(v)
    except TypeError as e:
        print(type(e).__name__)
    print(next(g))
try:
    g = acc()
    next(g)
    next(g)
except StopIteration:
    pass
try:
    g.send(1)
except StopIteration as e:
    print("finished", e.value)

def exprs():
    a = (yield 1) + (yield 2)
    print(a)
    b = [(yield 3), (yield 4)]
    print(b)
    c = {(yield 5): (yield 6)}
    print(c)
    print((yield 7), (yield 8))
    d = (yield (yield 9))
    print(d)
    if (yield 10):
        print("true")
    while (yield 11) < 2:
        print("loop")
    e = f"{(yield 12)}"
    print(e)
    return (yield 13)

g = exprs()
v = next(g)
sent = 0
try:
    while True:
        sent += 1
        v2 = g.send(sent % 3 if v == 11 else sent)
        print("yielded", v2)
        v = v2
except StopIteration as e:
    print("returned", e.value)

def swap():
    x = y = 0
    while True:
        x, y = (yield y), x

g = swap()
print(next(g), [g.send(i) for i in range(1, 5)])

def aug():
    t = 1
    t += yield t
    t *= yield t
    yield t

g = aug()
print(next(g), g.send(4), g.send(10))

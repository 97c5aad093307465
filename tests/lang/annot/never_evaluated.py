# annotations are not evaluated when a function or a module runs (PEP 649: only on demand)
def f(a: undefined_a, b: 1 / 0 = 2, *c: nope.x, d: nope[0] = 4, **e: nope()) -> undefined_ret:
    v: undefined_v = a
    w: undefined_w
    return v, b, c, d, e

print(f(1), f(1, 2, 3, d=5, z=6))
log = []

def note(x):
    log.append(x)
    return int

x: note("module") = 1
y: note("module bare")

def g(p: note("param") = 5) -> note("return"):
    q: note("local") = p
    return q

print(g(), log)

class C:
    a: undefined_in_class = 1
    b: note("class")
    def m(self, p: undefined_p) -> undefined_r:
        self.z: undefined_attr = p
        return self.z
    c: C = 2

print(C.a, C.c, C().m(3), log)

class Node:
    next: Node
    children: list[Node]
    def add(self, n: Node) -> Node:
        return n

print(Node().add(4))

def late(x: Later) -> Later:
    return x

print(late(5))

class Later: pass

async def co(p: nope1) -> nope2:
    return p

try:
    co(6).send(None)
except StopIteration as e:
    print(e.value)

def gen(p: nope3) -> nope4:
    got: nope5 = yield p
    yield got

it = gen(7)
print(next(it), it.send(8))
deco = lambda fn: fn

@deco
def decorated(p: nope6, /, q: nope7, *, r: nope8 = 9) -> nope9: return p, q, r

print(decorated(1, 2), log)

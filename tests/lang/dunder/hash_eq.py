# __hash__ and __eq__
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return isinstance(o, P) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))

d = {P(1, 2): "a"}
print(d[P(1, 2)], P(1, 2) in d, P(2, 1) in d, d.get(P(0, 0)), len({P(1, 2), P(1, 2), P(2, 1)}))
d[P(1, 2)] = "b"
print(len(d), d[P(1, 2)])
del d[P(1, 2)]
print(len(d))

# defining __eq__ alone removes __hash__
class OnlyEq:
    def __eq__(self, o): return True

for src in ("hash(OnlyEq())", "{OnlyEq(): 1}", "{OnlyEq()}", "{}[OnlyEq()]"):
    try:
        eval(src)
        print("no error")
    except TypeError:
        print(src, "TypeError")
print(OnlyEq.__hash__)

class Sub(OnlyEq): pass
try:
    hash(Sub())
except TypeError:
    print("inherited")

class Restored(OnlyEq):
    def __hash__(self): return 5

print(hash(Restored()), {Restored(): 1}[Restored()])

class Default: pass
x, y = Default(), Default()
print(hash(x) == hash(x), x == y, len({x, y, x}), {x: 1, y: 2}[y])

class OnlyHash:
    def __hash__(self): return 42

p, q = OnlyHash(), OnlyHash()
print(hash(p), p == q, len({p, q}), {p: 1, q: 2}[q])

# colliding hashes are told apart by ==
class Collide:
    eqs = 0
    def __init__(self, v): self.v = v
    def __hash__(self): return 1
    def __eq__(self, o):
        return self.v == o.v

s = {Collide(i) for i in range(10)}
print(len(s), Collide(3) in s, Collide(99) in s)
m = {Collide(i): i for i in range(10)}
for i in range(0, 10, 2):
    del m[Collide(i)]
print(sorted(m.values()), m.get(Collide(5)), m.get(Collide(4)))

# the key object itself is found without asking ==
class Never:
    def __hash__(self): return 1
    def __eq__(self, o): raise RuntimeError("compared")
n = Never()
print({n: "self"}[n], n in {n}, n in [n])
for h in (0, 1, -2, 1 << 20, 12345):
    class H:
        def __hash__(self): return h
    assert hash(H()) == h
class Big:
    def __hash__(self): return 1 << 100
print(isinstance(hash(Big()), int), hash(Big()) == hash(Big()))
for bad in ("s", 1.5, None):
    class B:
        def __hash__(self): return bad
    try:
        hash(B())
    except TypeError:
        print("TypeError", end=" ")
class Raises:
    def __hash__(self): raise KeyError("hash")
try:
    {Raises(): 1}
except KeyError as e:
    print(e.args)
print(hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), hash((1, "a")) == hash((1, "a")), hash(None) == hash(None), hash(int) == hash(int))

# class bodies run once, top to bottom, as code
log = []

class A:
    log.append("body")
    x = 1
    y = x + 1
    for i in range(3):
        log.append(i)
    if y == 2:
        z = "cond"
    else:
        never = 1
    while i:
        i -= 1
    try:
        w = 1 / 0
    except ZeroDivisionError:
        w = "caught"
    def f(self): return self.x
    g = f
    h = lambda self: self.y
    l = [x for x in range(2)]
    a, *b = 1, 2, 3
    d = {"k": y}
    d["j"] = z
    x += 10
    del a
    import sys as s
    from math import floor
    class B:
        v = "inner"
        class C:
            v = "deep"
    (wal := 7)
    with_ = wal
    assert x == 11
    global made_global
    made_global = x
    log.append("end")
    pass
    ...
    "string"

print(log, A.x, A.y, A.z, A.w, A().f(), A().g(), A().h(), A.l, A.b, A.d, A.i, A.s.__name__, A.floor(2.5), A.B.v, A.B.C.v, A.wal, made_global)
print(hasattr(A, "a"), hasattr(A, "never"), A.f is A.g, A().B is A.B)
try:
    class Bad:
        ok = 1
        log.append("bad body")
        1 / 0
except ZeroDivisionError:
    print("Bad" in globals(), log[-1])

def make(n):
    class Local:
        k = n
        def m(self):
            return n, self.k
    return Local

p, q = make(1), make(2)
print(p().m(), q().m(), p is q, p.__name__ == q.__name__)
cs = []
for i in range(3):
    class Loop:
        v = i
        def m(self): return i
    cs.append(Loop)
print([c.v for c in cs], [c().m() for c in cs])

class Redef:
    def m(self): return "first"
    m1 = m
    def m(self): return "second"
    x = 1
    x = 2

print(Redef().m(), Redef().m1(), Redef.x)

class Exec:
    exec("made = 5")
    n = eval("made + 1")

print(Exec.made, Exec.n)
class OneLine: a = 1; b = 2; c = lambda self: self.a + self.b
print(OneLine().c())
class Sees:
    names = [k for k in ("log", "Sees", "names") if k in globals()]
print(Sees.names)
if 1:
    class Cond: v = "yes"
else:
    class Cond: v = "no"
print(Cond.v)

# __new__ and __init__ of subclasses of builtin types
log = []

class L(list):
    def __new__(cls, *a, **k):
        log.append(("new", a, k))
        return super().__new__(cls)
    def __init__(self, *a, **k):
        log.append(("init", a, k))
        super().__init__(*a)
        self.k = k

l = L([1, 2], opt=3)
print(l, l.k, log)
log.clear()

class NoSuper(list):
    def __init__(self, n):
        for i in range(n):
            self.append(i)

print(NoSuper(3), len(NoSuper(0)))

class Dct(dict):
    def __init__(self, pairs, **kw):
        super().__init__(pairs, **kw)
        self.n = len(self)

print(Dct([("a", 1)], b=2), Dct({}).n)

class I(int):
    def __init__(self, v, name="none"):
        self.name = name
    def __new__(cls, v, name="none"):
        return int.__new__(cls, v)

i = I(5, name="five")
print(i, i.name, I("7").name, I(8) + 1)

class Imm(int):
    def __init__(self, v):
        log.append("init cannot change the value")

print(Imm(4) + 0, log)

class Str(str):
    def __new__(cls, *parts):
        return super().__new__(cls, "".join(parts))

print(Str("a", "b", "c"), len(Str()), Str("x").upper())

class Tup(tuple):
    def __new__(cls, *a):
        self = super().__new__(cls, a)
        self.n = len(a)
        return self
    def __init__(self, *a):
        self.first = a[0] if a else None

t = Tup(1, 2, 3)
print(t, t.n, t.first, Tup().first)

class Other(list):
    def __new__(cls, x):
        return x

print(Other(5), Other("s"))

class Reinit(list):
    def __init__(self, *a):
        super().__init__(*a)
        super().__init__([9])

print(Reinit([1, 2, 3]))
l.__init__([7])
print(l)

class Chain(L):
    def __init__(self, a, b):
        super().__init__([a, b], chained=True)

log.clear()
c = Chain(1, 2)
print(c, c.k, log)

class Fail(list):
    def __init__(self):
        raise KeyError("in init")

try:
    Fail()
except KeyError as e:
    print(e.args)
for src in ("NoSuper()", "I()", "Chain(1)", "L(5)", "Dct()", "Tup(k=1)"):
    try:
        eval(src)
        print("no error", src)
    except TypeError:
        print(src, "TypeError")
class Exc(Exception):
    def __new__(cls, *a):
        self = super().__new__(cls, *a)
        self.from_new = a
        return self
    def __init__(self, x):
        pass
e = Exc("only in new")
print(e.args, e.from_new)

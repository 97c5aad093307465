# __getattribute__
log = []

class A:
    c = "class attr"
    def __init__(self):
        self.i = "instance attr"
    def __getattribute__(self, n):
        log.append(n)
        return super().__getattribute__(n)
    def m(self):
        return self.i

a = A()
print(a.c, a.i, a.m(), log)
log.clear()
try:
    a.nope
except AttributeError:
    print(log)
log.clear()

class B:
    def __getattribute__(self, n):
        if n == "blocked":
            raise AttributeError(n)
        if n == "fake":
            return 42
        return object.__getattribute__(self, n)
    def __getattr__(self, n):
        return "fallback " + n

b = B()
b.real = 1
b.fake = "hidden"
b.blocked = "hidden"
print(b.real, b.fake, b.blocked, b.other, b.__dict__["fake"])

class C:
    def __getattribute__(self, n):
        return lambda *a: (n, a)

c = C()
print(c.anything(1), c.x(), c.__class_x__(2))
c.y = 5
print(c.y(6), object.__getattribute__(c, "y"))

class D:
    v = 1
    def __getattribute__(self, n):
        raise KeyError(n)

try:
    D().v
except KeyError as e:
    print(e.args)
print(D.v)
try:
    hasattr(D(), "v")
except KeyError:
    print("KeyError out of hasattr")

class Meta(type):
    def __getattribute__(cls, n):
        log.append("meta " + n)
        return super().__getattribute__(n)

class E(metaclass=Meta):
    x = "E.x"
    def m(self): return "m"

log.clear()
print(E.x, E().x, E().m(), log)
print(object.__getattribute__(a, "i"))

class Count:
    n = 0
    def __getattribute__(self, name):
        Count.n += 1
        return object.__getattribute__(self, name)
    x = 1

k = Count()
k.x
k.x = 2
k.x
getattr(k, "x")
print(Count.n)

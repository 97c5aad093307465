# class statements, instances, attributes
class A:
    x = 1
    def __init__(self, y=2):
        self.y = y
    def get(self):
        return self.x, self.y

a, b = A(), A(5)
print(a.get(), b.get(), A.x, a.x)
a.x = 10
print(a.x, b.x, A.x)
A.x = 20
print(a.x, b.x, A().get())
del a.x
print(a.x)
A.z = "added later"
print(a.z, b.z)
a.w = 1
print(hasattr(a, "w"), hasattr(b, "w"), hasattr(A, "w"))

class Empty: pass
class Empty2(): pass
class Empty3(object): ...

for c in (Empty, Empty2, Empty3):
    o = c()
    o.v = c.__name__
    print(o.v, type(o) is c, isinstance(o, c), isinstance(o, object), o.__class__ is c)

class Shared:
    l = []
    def add(self, x):
        self.l.append(x)
        return self

s, t = Shared(), Shared()
s.add(1)
t.add(2).add(3)
print(s.l, Shared.l is t.l)
t.l = ["own"]
t.add("x")
print(s.l, t.l)

class Counter:
    n = 0
    def __init__(self):
        Counter.n += 1
        self.id = Counter.n

print([Counter().id for _ in range(3)], Counter.n)

class Init:
    def __init__(self, *a, **k):
        self.a, self.k = a, k

i = Init(1, 2, x=3)
print(i.a, i.k)

class BadInit:
    def __init__(self):
        return 5

try:
    BadInit()
except TypeError as e:
    print(type(e).__name__)

class RaiseInit:
    def __init__(self):
        raise KeyError("init")

try:
    RaiseInit()
except KeyError as e:
    print(e.args)
try:
    a.nope
except AttributeError as e:
    print(type(e).__name__)
try:
    Empty().x()
except AttributeError as e:
    print(type(e).__name__)
try:
    del a.nope
except AttributeError as e:
    print(type(e).__name__)
o = Empty()
for i in range(20):
    setattr(o, "a%d" % i, i)
print(o.a0, o.a19, sum(getattr(o, "a%d" % i) for i in range(20)))
print(A == A, a == a, a == b, a != b, A is type(a), callable(A), callable(a), bool(a))

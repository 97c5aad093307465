# bound methods
class A:
    def __init__(self, v):
        self.v = v
    def get(self):
        return self.v
    def add(self, x, y=0):
        return self.v + x + y

a, b = A(1), A(2)
m = a.get
print(m(), b.get(), A.get(b))
a.v = 10
print(m())
print(a.get == a.get, a.get == b.get, a.get is a.get, A.get is A.get)
fs = [o.add for o in (a, b)]
print([f(1) for f in fs], [f(1, y=100) for f in fs])
print(list(map(a.add, [1, 2, 3])), sorted([3, 1, 2], key=A(0).add))
d = {"m": a.get}
print(d["m"](), hash(a.get) == hash(a.get))

# a bound method keeps its object
def make():
    return A("kept").get

import gc
f = make()
gc.collect()
print(f())

# functions put on the instance are not bound
a.get = lambda: "instance function"
print(a.get(), b.get())
del a.get
print(a.get())
A.late = lambda self, z: (self.v, z)
print(a.late(5), b.late(6))

class B(A):
    def get(self):
        return "B" + str(super().get())

c = B(3)
print(c.get(), A.get(c), c.add(1), B.add(c, 2))
g = super(B, c).get
print(g())
m = "abc".upper
print(m(), [1, 2].append is not None, list(map("a-b".split, "-b")))
l = []
push = l.append
for i in range(3):
    push(i)
print(l, callable({}.get), "x".join(["a", "b"]))
class C:
    f = len
    g = lambda self: "g"
    h = A.get
    i = print
    t = int
C.v = "C.v"
print(C().f("abc"), C().g(), C().h(), C().t("12"))
try:
    A.get()
except TypeError:
    print("TypeError")
try:
    A.get(5)
except AttributeError:
    print("AttributeError")

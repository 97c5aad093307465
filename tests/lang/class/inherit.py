# single and multiple inheritance
class A:
    x = "A.x"
    def who(self): return "A"
    def both(self): return "A.both"

class B(A):
    def who(self): return "B>" + A.who(self)
    y = "B.y"

class C(B):
    x = "C.x"
    def who(self): return "C>" + B.who(self)

c = C()
print(c.who(), c.x, c.y, c.both(), B().x, B().who())
print(isinstance(c, A), isinstance(c, (int, B)), issubclass(C, A), issubclass(A, C), issubclass(C, (int, A)), issubclass(A, A))
print([k.__name__ for k in C.__bases__], A.__bases__ == (object,))

class M1:
    def hello(self): return "M1"
    a = 1
class M2:
    def hello(self): return "M2"
    def only2(self): return "only2"
    a = 2
    b = 2
class D(M1, M2):
    pass
class E(M2, M1):
    b = 5

print(D().hello(), E().hello(), D().only2(), D.a, D.b, E.a, E.b)

# changes to a base are seen through it
A.late = "late"
B.x = "B.x now"
print(c.late, c.x, B().x, A().x)
del C.x
print(c.x)
del B.x
print(c.x)
A.who = lambda self: "patched"
print(c.who())

class Base:
    def __init__(self, v):
        self.v = v
    def show(self):
        return self.fmt() % self.v
    def fmt(self):
        return "<%s>"

class Derived(Base):
    def fmt(self):
        return "[%s]"

class NoInit(Derived):
    pass

class Extra(Derived):
    def __init__(self, v, w):
        Base.__init__(self, v)
        self.w = w

print(Base(1).show(), Derived(2).show(), NoInit(3).show(), Extra(4, 5).show(), Extra(6, 7).w)
try:
    NoInit()
except TypeError:
    print("TypeError")

def dyn():
    return A

class F(dyn()): pass
class G([A, B][1]): pass
class H(*(A,)): pass
class I(A if 1 else B): pass
print(F().both(), G.y, H().both(), I.x)
for bad in ("class X(5): pass", "class X('a'): pass", "class X(None): pass", "class X(A, A): pass", "class X(c): pass", "class X(bool): pass", "class X(A()): pass"):
    try:
        exec(bad)
        print("made", bad)
    except TypeError:
        print(bad, "TypeError")
class Deep0: v = 0
k = Deep0
for i in range(20):
    k = type("Deep%d" % (i + 1), (k,), {"v%d" % i: i})
print(k.__name__, k.v, k.v0, k.v19, isinstance(k(), Deep0))

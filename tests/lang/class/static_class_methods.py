# staticmethod and classmethod
class A:
    n = 0
    @staticmethod
    def s(x, y=1):
        return x + y
    @classmethod
    def c(cls, x=0):
        return cls.__name__, x
    @classmethod
    def make(cls, *a):
        o = cls()
        o.a = a
        return o
    @classmethod
    def bump(cls):
        cls.n += 1
        return cls.n
    def old(x):
        return "old", x
    old = staticmethod(old)
    cm = classmethod(lambda cls: cls.__name__ + " lambda")
    @staticmethod
    def none(): pass

class B(A):
    @classmethod
    def c(cls, x=5):
        return "B", super().c(x)
    @staticmethod
    def s(x):
        return "B.s", A.s(x)

a, b = A(), B()
print(A.s(1), a.s(1, 2), A.c(), a.c(3), B.c(), b.c(1), B.s(1), b.s(2))
print(type(B.make(1, 2)).__name__, B.make(3).a, A.old(4), a.old(5), B.cm(), A.none())
print(A.bump(), A.bump(), B.bump(), B.bump(), A.n, B.n, A.__dict__["n"], B.__dict__["n"])
f, g = A.s, A.c
print(f(10), g(11), b.c == B.c, a.s is A.s)
for src in ("A.s()", "A.c(1, 2)", "a.none(1)", "A.cm(1)"):
    try:
        eval(src)
        print("no error")
    except TypeError:
        print(src, "TypeError")

class C:
    @classmethod
    def outer(cls):
        return cls.inner()
    @staticmethod
    def helper(v):
        return C.__name__ + v
    @classmethod
    def inner(cls):
        return cls.helper("!")
    x = [staticmethod(len)]
    l = staticmethod(len)
    i = classmethod(lambda c, v: (c.__name__, v))

print(C.outer(), C().l("abc"), C.l([1]), C().i(5))
s = staticmethod(lambda: "called directly")
C.late = s
print(C.late(), C().late())
C.late2 = classmethod(lambda cls: cls.__name__)
print(C.late2(), C().late2())

class Meta(type):
    def c(cls): return "meta c"
class D(metaclass=Meta):
    @staticmethod
    def s(): return "static"
print(D.c(), D.s())
class E:
    @staticmethod
    def gen(n):
        yield from range(n)
    @classmethod
    def rec(cls, n):
        return 0 if n == 0 else 1 + cls.rec(n - 1)
    @staticmethod
    async def co(): return "co"
print(list(E.gen(3)), E.rec(10))
try:
    E.co().send(None)
except StopIteration as e:
    print(e.value)

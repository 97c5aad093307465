# classmethod and staticmethod on classes, instances, subclasses, and called bare.
class A:
    n = 0

    @classmethod
    def make(cls, *a):
        cls.n += 1
        return (cls.__name__, a)

    @staticmethod
    def add(a, b=2):
        return a + b

    def plain(self):
        return (self.make(), self.add(1))

    c = classmethod(lambda cls, x: (cls.__name__, x))
    s = staticmethod(len)


class B(A):
    @classmethod
    def make(cls):
        return ("B.make", super().make(1))

    @staticmethod
    def add(a):
        return ("B.add", A.add(a, 10))


a, b = A(), B()
print(A.make(1), a.make(2), B.make(), b.make(), A.add(1), a.add(1, 5), B.add(1), b.add(2), a.plain(), b.plain(), A.n, B.n)
print(A.c(1), a.c(2), B.c(3), A.s([1, 2]), a.s("abc"), type(A.make) is type(a.plain), A.add is a.add)
for f in (lambda: A.add(), lambda: a.add(1, 2, 3), lambda: A.plain(), lambda: classmethod(), lambda: staticmethod(), lambda: A.c()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)


class C:
    x = 5
    registry = []

    def __init_subclass__(cls, **kw):
        C.registry.append((cls.__name__, kw))

    def __class_getitem__(cls, k):
        return (cls.__name__, k)


class D(C, flag=1):
    pass


print(C.registry, C[int], D["k"])
A.late = classmethod(lambda cls: cls.__name__ + "!")
A.late2 = staticmethod(lambda: "static")
print(B.late(), b.late(), a.late2(), A.late2())
a.inst = classmethod(lambda cls: 1)
print(type(a.inst).__name__, A.__dict__["add"] is not A.add)
f = A.make
print(f(9), [m() for m in (A.late, B.late)])

# super(): zero-argument and explicit forms, attributes, classmethods, cooperative chains.
class A:
    v = "A.v"

    def f(self):
        return ["A"]

    @classmethod
    def c(cls):
        return "A.c " + cls.__name__

    @staticmethod
    def s():
        return "A.s"

    @property
    def p(self):
        return "A.p"


class B(A):
    v = "B.v"

    def f(self):
        return ["B"] + super().f()

    @classmethod
    def c(cls):
        return "B." + super().c()

    def g(self):
        return super().v, super(B, self).f(), super().s(), super().p, super().c(), hasattr(super(), "nope")

    def h(self):
        return [super(B, self).f() for i in range(2)]


class C(A):
    def f(self):
        return ["C"] + super().f()


class D(B, C):
    def f(self):
        return ["D"] + super().f()


print(B().f(), B.c(), D.c(), B().g(), D().f(), D().h(), [k.__name__ for k in D.__mro__], super(B, D()).f(), super(C, D()).f(), super(D, D).f(D()))
for f in (lambda: super(B, D()).nope, lambda: super(A, D()).f):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__)
for f in (lambda: super(B, A()), lambda: super(B, 5), lambda: super(5), lambda: super(B, A).f):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)


class E(B):
    def f(self):
        s = super()
        inner = lambda: s.f()
        return inner()

    def __init__(self, *a):
        super().__init__()
        self.a = a

    def __getattribute__(self, n):
        if n == "magic":
            return "E.magic"
        return super().__getattribute__(n)

    def __setattr__(self, n, v):
        super().__setattr__(n, v)


e = E(1, 2)
print(e.f(), e.a, e.magic)
class F(list):
    def append(self, x):
        super().append(x * 2)
        super(F, self).append("tail")

    def __len__(self):
        return super().__len__() * 10

    def __repr__(self):
        return "F" + super().__repr__()


x = F()
x.append(4)
print(x, len(x))

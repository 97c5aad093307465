# range() as the iterable of a for loop and super().method() make no object: all that differs from that must still work.
for i in (r := range(2, 9, 3)):
    print(i, end=" ")
print(r, r[1])


def local():
    for i in (q := range(3)):
        pass
    return q, i


print(local())
for bad in ((1, 2, 0), ("x",), (), (1, 2, 3, 4), (1.5,)):
    try:
        for i in range(*bad):
            pass
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
try:
    for i in range(1, 5, 0):
        pass
except ValueError:
    print("ValueError")
try:
    for i in range("3"):
        pass
except TypeError:
    print("TypeError")
for i in range(10**30, 10**30 + 2):
    print(i)
for i in range(5, 0, -2):
    print(i, end=" ")
for i in range(0):
    print("never")
for i in range(True, 3):
    print(i, end=" ")
print()


def shadowed():
    def range(n):
        return ["mine", n]

    for i in range(3):
        print(i)


shadowed()


class A:
    v = 1

    def m(self, x=1):
        return "A.m", x

    @property
    def p(self):
        return "A.p"

    @classmethod
    def c(cls):
        return cls.__name__

    @staticmethod
    def s(x):
        return x

    def __call__(self):
        return "called"


class B(A):
    call = A()

    def m(self, x=2):
        s = super()
        return super().m(x), super().m(), s.m(3), (t := super()).m(4), t.v

    @property
    def p(self):
        return super().p + "!"

    @classmethod
    def c(cls):
        return super().c() + "!"

    def s(self):
        return super().s(5)

    def missing(self):
        return super().missing()

    def f(self):
        return super().call()

    def cls(self):
        return super().__class__


class D(B):
    def f(self):
        return super().call()


print(B().m(), B().p, B.c(), B().s(), D().f(), B().cls() is super)
for f in (B().missing, B().f):
    try:
        f()
    except AttributeError:
        print("AttributeError")


class L(list):
    def append(self, x):
        super().append(x)
        super().append(x)
        return super().__len__()


l = L()
print(l.append(1), l)


class W:
    def m(self):
        return super(A, self).m()


try:
    W().m()
except TypeError:
    print("TypeError")

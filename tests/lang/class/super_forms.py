# super() in its forms
class A:
    x = "A.x"
    def __init__(self):
        self.log = ["A"]
    def m(self, *a, **k):
        return "A.m", a, k
    @classmethod
    def c(cls):
        return "A.c", cls.__name__
    @staticmethod
    def s():
        return "A.s"
    @property
    def p(self):
        return "A.p"

class B(A):
    x = "B.x"
    def __init__(self):
        super().__init__()
        self.log.append("B")
    def m(self, *a, **k):
        return "B.m", super().m(*a, **k)
    def m2(self):
        return super(B, self).m(), super(B, self).x, super().x
    @classmethod
    def c(cls):
        return "B.c", super().c(), super(B, cls).c()
    @staticmethod
    def s():
        return "B.s", super(B, B).s()
    @property
    def p(self):
        return "B.p", super().p
    def in_lambda(self):
        return (lambda s: super(B, s).m())(self)
    def nested(self):
        def inner(self2):
            return super().m()
        return inner(self)
    def rebound(self):
        f = super().m
        return f(1)
    def stored(self):
        s = super()
        return s.m(), s.x

class C(B):
    def m(self, *a, **k):
        return "C.m", super().m(*a, **k)

b, c = B(), C()
print(b.log, c.log)
print(b.m(1, k=2), c.m())
print(b.m2(), B.c(), C.c(), B.s(), b.p)
print(b.in_lambda(), b.nested(), b.rebound(), b.stored())
print(super(B, b).m(), super(C, c).m(), super(B, c).m(), super(C, C).c())

def outside(self):
    return super(B, self).m()

B.out = outside
print(b.out(), c.out())
for src in ("super()", "super(B, 5)", "super(5, b)", "super(B, A())", "super(B, b).nope", "super(B, b, 1)", "super(B, A)"):
    try:
        eval(src)
        print("no error", src)
    except (TypeError, AttributeError, RuntimeError) as e:
        print(src, "error")

def no_class(self):
    return super().m()

B.nc = no_class
try:
    b.nc()
except (RuntimeError, TypeError):
    print("no __class__ cell")

class D(A):
    def __getattr__(self, n):
        return "D.getattr " + n
    def m(self):
        try:
            return super().missing
        except AttributeError:
            return "super does not use __getattr__"

print(D().m(), D().other)

class E(A):
    def m(self=None):
        return __class__.__name__, super().m()
    m3 = lambda self: super().m()
    l = [lambda self: __class__.__name__]

print(E().m(), E().m3(), E.l[0](0))

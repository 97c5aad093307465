# Classes: attributes, methods, inheritance, super.
class A:
    kind = "a"

    def __init__(self, n):
        self.n = n
        self.items = []

    def add(self, v):
        self.items.append(v)
        return self

    def __repr__(self):
        return "A(%d)" % self.n

    def __str__(self):
        return "<%d>" % self.n


class B(A):
    kind = "b"

    def __init__(self, n, m=0):
        super().__init__(n)
        self.m = m

    def add(self, v):
        return super().add(v * 2)


a, b = A(1), B(2, m=3)
print(a, repr(b), a.add(5).items, b.add(5).items, a.kind, b.kind, isinstance(b, A), issubclass(B, A), B.__name__, B.__mro__ == (B, A, object), b.__class__ is B)
b.extra = 1
b.m += 4
del b.extra
print(hasattr(b, "extra"), getattr(b, "m"), getattr(b, "zz", None), sorted(vars(b)), sorted(b.__dict__), type(b) is B, B.__base__ is A, B.__bases__, [c.__name__ for c in B.mro()])
setattr(b, "dyn", 5)
print(b.dyn, delattr(b, "dyn"), "add" in dir(b), callable(a.add), A.add(a, 1) is a)

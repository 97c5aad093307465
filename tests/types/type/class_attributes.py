# __name__, __bases__, __dict__, __class__, attribute lookup order, setting and deleting.
class A:
    x = 1
    l = []

    def m(self):
        return "A.m"


class B(A):
    y = 2


a, b = A(), B()
print(A.__name__, B.__bases__ == (A,), A.__bases__ == (object,), a.__class__ is A, A.__class__ is type, B.__mro__ == (B, A, object), "x" in A.__dict__, "x" in B.__dict__, "y" in B.__dict__, a.__dict__, B.x, b.x)
b.x = 5
print(b.x, B.x, A.x, b.__dict__, a.x)
A.x = 7
print(a.x, b.x, B.x)
del b.x
print(b.x)
B.x = 8
print(a.x, b.x)
del B.x
print(b.x)
a.l.append(1)
print(b.l, A.l is B.l)
A.new = lambda self: "new"
print(b.new(), hasattr(B, "new"))
del A.new
for f in (lambda: b.new, lambda: A.nope, lambda: b.nope, lambda: delattr(b, "x"), lambda: delattr(B, "x"), lambda: delattr(A, "nope")):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__)
b.m = lambda: "instance"
print(b.m(), a.m(), B.m(b))
a.dyn = 1
print(a.dyn, sorted(a.__dict__), vars(a) == {"dyn": 1}, a.__dict__["dyn"], "x" in a.__dict__, len(a.__dict__))
print([k for k in ("x", "l", "m") if k in dir(A)], A.__dict__["x"], A.__module__)

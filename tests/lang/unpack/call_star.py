# *args and **kwargs at the call site
def f(*args, **kw):
    print(args, sorted(kw.items()))

a = [1, 2]
d = {"x": 1}
f(*a)
f(*a, *a)
f(0, *a, 3, *a, 4)
f(*a, k=1)
f(**d)
f(**d, **{"y": 2})
f(*a, **d)
f(0, *a, 9, k=1, **d, m=2, **{"n": 3})
f(*a, *a, k=1)
f(*(), **{})
f(*"ab", *b"c", *range(2), *{"k": 1})
f(*(x for x in a))
f(*[], *[], **{}, **{})
f(*a or [5], **d or {})
f(*a if d else (), **{} if a else d)
f(*lambda_result if (lambda_result := [1]) else [])

def g(a, b=2, *c, d, e=5, **k):
    print(a, b, c, d, e, sorted(k.items()))

g(1, d=4)
g(*[1, 2, 3, 4], d=0)
g(*[1], **{"d": 4, "z": 26})
g(**{"a": 1, "b": 3, "d": 4})
g(1, *(), d=4, **{"e": 6})
g(*[1, 2], *[3, 4, 5], **{"d": 1}, **{"q": 2})

class C:
    def m(self, *args, **kw):
        return args, kw

    @classmethod
    def c(cls, *args):
        return args

o = C()
print(o.m(*a, **d))
print(C.m(o, *a))
print(C.m(*[o, 1, 2]))
print(C.c(*a))
print(o.m(*a, *a, z=1)[0])

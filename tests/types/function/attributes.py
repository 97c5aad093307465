# Function objects: __name__, __globals__, identity, equality, hashing, printing.
def f(a, b=2, *c, d=4, **e):
    "doc"
    return a


def outer():
    def inner():
        pass

    return inner


class C:
    def m(self):
        pass


g = f
g2 = lambda x: x
print(f.__name__, g.__name__, outer.__name__, outer().__name__, C.m.__name__, C().m.__name__, len.__name__, print.__name__, [].append.__name__, str.upper.__name__, C.__name__, int.__name__)
print(f is g, f == g, f == outer, outer() == outer(), outer() is outer(), hash(f) == hash(g), {f: 1}[g], f in [g], bool(f), callable(f), callable(g2), type(f) is type(g2), type(f).__name__, type(outer) is type(outer()))
print(f.__globals__ is globals(), outer().__globals__ is globals(), f.__globals__["f"] is f)
ns = {}
exec("def h(): return x", ns)
print(ns["h"].__globals__ is ns)
ns["x"] = 5
print(ns["h"](), ns["h"].__name__)
for fn in (lambda: f.nope, lambda: f + f, lambda: f < g, lambda: len(f), lambda: f[0], lambda: iter(f), lambda: f()):
    try:
        fn()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)
try:
    f.__name__ = None
except (AttributeError, TypeError) as e:
    print("error")
d = {"add": lambda a, b: a + b, "neg": lambda a: -a}
print(d["add"](1, 2), d["neg"](3), (lambda: (lambda: 7)())(), [h() for h in [lambda i=i: i * i for i in range(3)]], (lambda *a, **k: (a, k))(1, x=2))
print(f(1), f(a=1), f(1, 2, 3, d=5, e=6), f(*[1], **{"d": 2}))

# getattr, setattr, hasattr, delattr.
class A:
    c = "class"

    def __init__(self):
        self.i = "inst"

    @property
    def p(self):
        return "prop"

    @property
    def bad(self):
        raise ValueError


a = A()
print(getattr(a, "i"), getattr(a, "c"), getattr(a, "p"), getattr(a, "no", "dflt"), getattr(a, "no", None), getattr(A, "c"), getattr("x", "upper")(), getattr([], "append")(1), getattr(a, "i", 5))
print(hasattr(a, "i"), hasattr(a, "no"), hasattr(a, "p"), hasattr(5, "real"), hasattr([], "append"), hasattr(A, "i"), hasattr("", ""), hasattr(None, "x"))
print(setattr(a, "n", 1), a.n, setattr(a, "i", "new"), a.i, setattr(A, "k", 7), a.k, setattr(a, "with space", 3), getattr(a, "with space"), setattr(a, "", 4), getattr(a, ""), setattr(a, "日", 5), getattr(a, "日"))
print(delattr(a, "n"), hasattr(a, "n"), delattr(A, "k"), hasattr(a, "k"))
for f in (lambda: getattr(a, "no"), lambda: delattr(a, "no"), lambda: delattr(a, "c"), lambda: setattr(5, "x", 1), lambda: setattr(a, "p", 1), lambda: getattr(5, "x"), lambda: delattr(a, "p"), lambda: setattr([], "x", 1)):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__)
for f in (lambda: getattr(a, 5), lambda: getattr(a), lambda: getattr(a, "x", 1, 2), lambda: setattr(a, 5, 1), lambda: setattr(a, "x"), lambda: hasattr(a, 5), lambda: hasattr(a), lambda: delattr(a, 5)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
for f in (lambda: getattr(a, "bad"), lambda: getattr(a, "bad", 1), lambda: hasattr(a, "bad")):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)


class G:
    def __getattr__(self, n):
        if n.startswith("x"):
            return n * 2
        raise AttributeError(n)

    def __setattr__(self, n, v):
        print("set", n, v)
        super().__setattr__(n, v)

    def __delattr__(self, n):
        print("del", n)
        super().__delattr__(n)


g = G()
g.q = 5
print(g.q, g.xa, hasattr(g, "xb"), hasattr(g, "y"), getattr(g, "y", "d"))
del g.q
print(hasattr(g, "q"))
try:
    del g.q
except AttributeError as e:
    print(type(e).__name__)

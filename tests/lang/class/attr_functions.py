# getattr, setattr, hasattr, delattr on instances and classes
class A:
    x = 1
    def m(self, a=0): return "m", a

a = A()
print(getattr(a, "x"), getattr(A, "x"), getattr(a, "m")(5), getattr(a, "nope", None), getattr(a, "x", "unused"), getattr(A, "m")(a))
setattr(a, "y", 2)
setattr(A, "z", 3)
setattr(a, "x", "own")
print(a.y, a.z, A.x, a.x)
print(hasattr(a, "y"), hasattr(A, "y"), hasattr(a, "nope"), hasattr(5, "nope"), hasattr("a", "upper"), hasattr([], "append"), hasattr(None, "x"))
delattr(a, "x")
delattr(A, "z")
print(a.x, hasattr(a, "z"))
for src in ("getattr(a, 'nope')", "delattr(a, 'nope')", "delattr(a, 'm')", "setattr(5, 'x', 1)", "getattr(a, 5)", "setattr(a, 5, 1)", "hasattr(a, 5)", "getattr(a)", "setattr(a, 'x')", "delattr(a)",
            "getattr(a, 'x', 1, 2)", "getattr(a, None)", "delattr(a, 1)"):
    try:
        eval(src)
        print("no error", src)
    except (AttributeError, TypeError) as e:
        print(src, type(e).__name__)
setattr(a, "with space", 5)
print(getattr(a, "with space"), hasattr(a, "with space"), "with space" in a.__dict__)
setattr(a, "", "empty")
setattr(a, "class", "keyword")
setattr(a, "é", "accent")
print(getattr(a, ""), getattr(a, "class"), a.é)
for name in ("p", "q", "r"):
    setattr(a, name, name * 2)
print([getattr(a, n) for n in "pqr"])
n = "dyn" + "amic"
setattr(a, n, 1)
print(a.dynamic)
f = getattr(a, "m")
print(f(), f(a=3))
import sys, math
print(getattr(math, "floor")(2.5), hasattr(sys, "path"), hasattr(sys, "nope"), getattr(sys, "nope", "dflt"))
setattr(sys.modules["__main__"], "injected", 7) if "__main__" in sys.modules else globals().update(injected=7)
print(injected)

class Order:
    log = []
    def __getattr__(self, n):
        self.log.append(n)
        raise AttributeError(n)
o = Order()
print(hasattr(o, "a"), getattr(o, "b", 0), getattr(o, "c", None), o.log)

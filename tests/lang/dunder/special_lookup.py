# special methods are looked up on the type, never on the instance
class A: pass

a = A()
names = {"__len__": 5, "__getitem__": 1, "__call__": 2, "__iter__": iter([]), "__add__": 3, "__eq__": True, "__lt__": True, "__hash__": 7, "__bool__": False, "__str__": "s", "__repr__": "r",
         "__contains__": True, "__neg__": 1, "__int__": 1, "__enter__": 1, "__exit__": 1, "__next__": 1, "__format__": "f", "__index__": 0, "__abs__": 1, "__reversed__": [], "__iadd__": 1, "__radd__": 1}
for n in names:
    setattr(a, n, lambda *args, n=n: names[n])
for src in ("len(a)", "a[0]", "a()", "iter(a)", "a + 1", "1 + a", "a < 1", "-a", "int(a)", "1 in a", "next(a)", "abs(a)", "reversed(a)", "[1][a]", "hex(a)"):
    try:
        eval(src)
        print("used", src)
    except TypeError:
        pass
try:
    a += 1
    print("used iadd")
except TypeError:
    pass
try:
    with a:
        print("used enter")
except (TypeError, AttributeError):
    pass
print(bool(a), a == 1, a == a, hash(a) != 7, str(a) != "s", repr(a) != "r", f"{a}" != "f", a.__len__(), a.__call__())

# but adding to the class works for instances that exist
A.__len__ = lambda self: 3
A.__add__ = lambda self, o: "class add"
A.__call__ = lambda self, x: x * 2
A.__getitem__ = lambda self, k: k
A.__iter__ = lambda self: iter("cls")
A.__neg__ = lambda self: "class neg"
A.__str__ = lambda self: "class str"
A.__bool__ = lambda self: False
A.__enter__ = lambda self: "entered"
A.__exit__ = lambda self, *e: True
b = A()
print(len(b), b + 1, b(4), b[9], list(b), -b, str(b), bool(b))
with b as x:
    print(x)
    raise KeyError
del A.__add__, A.__len__
for src in ("len(b)", "b + 1"):
    try:
        eval(src)
        print("no error")
    except TypeError:
        print(src, "TypeError")

class M:
    __len__ = lambda self: 4
    __getitem__ = dict(a=1).get
    __call__ = staticmethod(lambda *a: a)
    __str__ = lambda self: "lambda str"

m = M()
print(len(m), m["a"], m["b"], m(1, 2), str(m))
class Sub(M):
    __len__ = None
try:
    len(Sub())
except TypeError:
    print("None blocks the inherited method")
class P:
    @property
    def __len__(self): return lambda: 6
print(len(P()))

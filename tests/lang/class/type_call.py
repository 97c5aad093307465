# type() with one and three arguments
print(type(1) is int, type("") is str, type(None).__name__, type(type) is type, type(print).__name__ != "", type(int) is type, type(lambda: 0) is type(lambda: 1))
A = type("A", (), {})
print(A.__name__, A().__class__ is A, isinstance(A(), A), isinstance(A, type))
B = type("B", (A,), {"x": 1, "m": lambda self: self.x, "s": staticmethod(lambda: "s"), "p": property(lambda self: "p")})
b = B()
print(b.x, b.m(), b.s(), b.p, issubclass(B, A))

def init(self, v):
    self.v = v

C = type("C", (B,), {"__init__": init, "__len__": lambda self: self.v, "__str__": lambda self: "C" + str(self.v)})
c = C(5)
print(c.v, len(c), str(c), c.m())
ns = {"a": 1}
D = type("D", (object,), ns)
ns["a"] = 2
ns["b"] = 3
print(D.a, hasattr(D, "b"))
E = type("E", (int,), {"double": lambda self: self * 2})
print(E(5).double(), E(5) + 1, isinstance(E(1), int))
F = type("not an identifier!", (), {})
print(F.__name__)
for args in (("X",), ("X", ()), (1, (), {}), ("X", [], {}), ("X", (), []), ("X", (5,), {}), ("X", (), {}, 1), ("X", (A, A), {}), ("X", (bool,), {})):
    try:
        type(*args)
        print("made", args[0])
    except TypeError:
        print("TypeError", len(args))
print([type(x).__name__ for x in (1, 1.5, 1j, "a", b"a", [], (), {}, set(), frozenset(), range(1), None, ..., True, bytearray(), slice(1), NotImplemented, int, (i for i in ""))])
classes = [type("K%d" % i, (), {"n": i, "get": (lambda self: self.n)}) for i in range(5)]
print([k().get() for k in classes], [k.__name__ for k in classes])

class Meta(type): pass
G = Meta("G", (), {})
H = Meta("H", (G,), {})
print(type(G) is Meta, type(H) is Meta)
I = type("I", (G,), {})
print(type(I) is Meta)
def m(self): return type(self).__name__, type(self)().k
J = type("J", (), {"m": m, "k": 9})
print(J().m())
print(type(c)(7).v, type(c) is C, type(type(c)) is type, c.__class__.__name__, C.__class__ is type)

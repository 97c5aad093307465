# __annotations__ of classes
class A:
    x: int
    y: str = "d"
    z: list[int] = None
    def m(self, p: int) -> int:
        q: int = p
        return q
    w: "forward"
    plain = 5

print(list(A.__annotations__), A.__annotations__["x"] is int, A.__annotations__["y"] is str, A.__annotations__["w"])
print(hasattr(A, "x"), A.y, A.plain, A.z, A().m(3))

class B(A):
    v: float
    x: bool

print(list(B.__annotations__), B.__annotations__["x"] is bool, A.__annotations__["x"] is int)

class C:
    pass

print(C.__annotations__, "x" in C.__annotations__)

class D:
    if True:
        a: int = 1
    else:
        b: int = 2
    for i in range(2):
        c: int = i
    try:
        d: str
    finally:
        e: tuple = ()

print(sorted(n for n in D.__annotations__ if n != "b"), D.c)

class E:
    class Inner:
        k: int
    k2: Inner
    (paren): int = 1

print(list(E.Inner.__annotations__), E.__annotations__["k2"] is E.Inner, "paren" in E.__annotations__, E.paren)

def fields(cls):
    out = []
    for c in reversed(cls.__mro__):
        for n, t in getattr(c, "__annotations__", {}).items() if "__annotations__" in c.__dict__ or c is not object else ():
            if n not in [o[0] for o in out]:
                out.append((n, t))
    return out

class Base:
    a: int = 1
    b: str = "b"
class Derived(Base):
    c: float = 1.5

print([n for n, t in fields(Derived)])

def dataclass(cls):
    names = list(cls.__annotations__)
    def init(self, *args, **kw):
        for n, v in zip(names, args):
            setattr(self, n, v)
        for n in names[len(args):]:
            if n in kw:
                setattr(self, n, kw[n])
            elif not hasattr(cls, n):
                raise TypeError(n)
    cls.__init__ = init
    cls.__eq__ = lambda s, o: all(getattr(s, n) == getattr(o, n) for n in names)
    return cls

@dataclass
class Pt:
    x: int
    y: int = 0

print(Pt(1).y, Pt(1, 2) == Pt(1, y=2), Pt(3) == Pt(4))
try:
    Pt()
except TypeError as e:
    print(e.args)

def local():
    class L:
        n: int
        m: "s" = 1
    return list(L.__annotations__)

print(local())

# __init_subclass__
log = []

class Base:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        log.append((cls.__name__, kw, hasattr(cls, "v")))
        cls.reg = kw.get("reg", "none")

class A(Base):
    v = 1

class B(Base, reg="b", other=2): pass
class C(A, reg="c"): pass
print(log, A.reg, B.reg, C.reg)
log.clear()
D = type("D", (Base,), {"v": 1})
D2 = type("D2", (Base,), {}, reg="dyn", z=1)
print(log, D.reg, D2.reg)

class Req:
    def __init_subclass__(cls, /, name, **kw):
        super().__init_subclass__(**kw)
        cls.name = name

class R1(Req, name="r1"): pass
print(R1.name)
for src in ("class R2(Req): pass", "class R3(Req, name=1, bad=2): pass", "class R4(bad=1): pass", "class R5(object, k=1): pass"):
    try:
        exec(src)
        print("made", src)
    except TypeError:
        print(src, "TypeError")

# the hook is for subclasses, not for the class itself; the nearest one runs
class P:
    def __init_subclass__(cls):
        log.append("P hook for " + cls.__name__)

class Q(P):
    def __init_subclass__(cls):
        log.append("Q hook for " + cls.__name__)
        super().__init_subclass__()

log.clear()
class S(Q): pass
class T(Q, P): pass
print(log)
log.clear()

class Mix1:
    def __init_subclass__(cls, a=0, **kw):
        log.append(("Mix1", a))
        super().__init_subclass__(**kw)
class Mix2:
    def __init_subclass__(cls, b=0, **kw):
        log.append(("Mix2", b))
        super().__init_subclass__(**kw)
class Both(Mix1, Mix2, b=2, a=1): pass
print(log)

class Plugins:
    all = {}
    def __init_subclass__(cls, key=None):
        if key:
            cls.all[key] = cls

class X(Plugins, key="x"): pass
class Y(X, key="y"): pass
class Z(Y): pass
print(sorted(Plugins.all), Plugins.all["y"] is Y)

class Raises:
    def __init_subclass__(cls):
        raise ValueError("no subclasses")

try:
    class Sub(Raises): pass
except ValueError as e:
    print(e.args, "Sub" in globals())

class Explicit:
    @classmethod
    def __init_subclass__(cls):
        cls.tag = "explicit classmethod"
class E1(Explicit): pass
print(E1.tag)

# metaclasses
log = []

class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        log.append(("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")), kw))
        ns["added"] = name.lower()
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        log.append(("init", name, kw))
        super().__init__(name, bases, ns)
        cls.inited = True
    def __call__(cls, *a, **k):
        log.append(("call", cls.__name__, a))
        return super().__call__(*a, **k)
    def meta_method(cls):
        return "meta of " + cls.__name__
    @property
    def meta_prop(cls):
        return "prop of " + cls.__name__
    def __len__(cls):
        return 42
    def __getitem__(cls, k):
        return cls.__name__, k
    def __contains__(cls, x):
        return x == 1
    def __iter__(cls):
        return iter("it")
    def __add__(cls, o):
        return "added " + str(o)
    def __bool__(cls):
        return cls.__name__ != "Falsy"

class A(metaclass=Meta):
    x = 1
    def __init__(self, v):
        self.v = v

class B(A):
    y = 2

class C(B, opt=3):
    pass

class Falsy(metaclass=Meta): pass
for l in log:
    print(l)
log.clear()
print(A.added, B.added, A.inited, type(A) is Meta, type(B) is Meta, isinstance(A, Meta), isinstance(A, type), issubclass(Meta, type))
a = A(5)
print(a.v, log)
print(A.meta_method(), B.meta_method(), A.meta_prop, len(A), A["k"], 1 in A, 2 in A, list(A), A + 1, bool(A), bool(Falsy))
for src in ("a.meta_method", "a.meta_prop", "a['k']", "len(a)"):
    try:
        eval(src)
        print("no error")
    except (AttributeError, TypeError) as e:
        print(src, type(e).__name__)

class Plain: pass
D = Meta("D", (A,), {"z": 5})
print(D.z, D.added, type(D) is Meta, D(1).v)

class M1(type): pass
class M2(type): pass
class M3(M1, M2): pass
class X1(metaclass=M1): pass
class X2(metaclass=M2): pass
try:
    class X3(X1, X2): pass
except TypeError:
    print("metaclass conflict")
class X4(X1, X2, metaclass=M3): pass
print(type(X4) is M3, type(X1) is M1)
class X5(X1, Plain): pass
class X6(Plain, X1): pass
print(type(X5) is M1, type(X6) is M1)

# a metaclass may be any callable
def factory(name, bases, ns, **kw):
    return name, bases, ns["v"], kw

class F(metaclass=factory, k=1):
    v = 9

print(F)
class Singleton(type):
    def __call__(cls, *a):
        if "_inst" not in cls.__dict__:
            cls._inst = super().__call__(*a)
        return cls._inst
class S(metaclass=Singleton):
    def __init__(self, v): self.v = v
print(S(1) is S(2), S(3).v)

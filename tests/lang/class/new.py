# __new__
log = []

class A:
    def __new__(cls, *a, **k):
        log.append(("new", cls.__name__, a, k))
        return super().__new__(cls)
    def __init__(self, *a, **k):
        log.append(("init", a, k))
        self.a = a

a = A(1, k=2)
print(a.a, log)
log.clear()

class B(A):
    pass

print(B(5).a, log)
log.clear()

# __init__ is not run when __new__ gives something else
class C:
    def __new__(cls, v):
        return v
    def __init__(self, v):
        log.append("no")

print(C(5), C("s"), C(None), log)

class D:
    def __new__(cls, sub):
        return object.__new__(E if sub else D)
    def __init__(self, sub):
        self.via = "D.__init__"

class E(D):
    def __init__(self, sub):
        self.via = "E.__init__"

print(type(D(0)).__name__, D(0).via, type(D(1)).__name__, D(1).via)

class Single:
    inst = None
    def __new__(cls):
        if cls.inst is None:
            cls.inst = super().__new__(cls)
            cls.inst.n = 0
        return cls.inst
    def __init__(self):
        self.n += 1

print(Single() is Single(), Single().n)

class Cache:
    pool = {}
    def __new__(cls, k):
        if k not in cls.pool:
            o = cls.pool[k] = object.__new__(cls)
            o.k = k
        return cls.pool[k]

print(Cache(1) is Cache(1), Cache(1) is Cache(2), Cache(2).k)

class F:
    def __new__(cls):
        raise ValueError("not to be made")
try:
    F()
except ValueError as e:
    print(e.args)

class Only:
    def __new__(cls, a, b=2):
        o = super().__new__(cls)
        o.ab = a, b
        return o
print(Only(1).ab, Only(1, b=3).ab)
for src in ("Only()", "A.__new__()", "object.__new__()", "object.__new__(5)"):
    try:
        eval(src)
        print("no error", src)
    except TypeError:
        print(src, "TypeError")
o = A.__new__(A)
print(hasattr(o, "a"), isinstance(o, A))
o.__init__(7)
print(o.a)
class Static:
    @staticmethod
    def __new__(cls):
        return object.__new__(cls)
print(type(Static()).__name__)
class NotOnInstance:
    pass
n = NotOnInstance()
n.__new__ = lambda cls: 5
print(type(NotOnInstance()) is NotOnInstance)

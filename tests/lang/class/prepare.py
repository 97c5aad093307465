# __prepare__ gives the namespace a class body runs in
log = []

class NS(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"):
            log.append(("set", k))
        dict.__setitem__(self, k, v)
    def __getitem__(self, k):
        if k == "magic":
            return "from namespace"
        return dict.__getitem__(self, k)

class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        log.append(("prepare", name, [b.__name__ for b in bases], kw))
        ns = NS()
        dict.__setitem__(ns, "given", "by prepare")
        return ns
    def __new__(mcs, name, bases, ns, **kw):
        log.append(("new", type(ns).__name__))
        return type.__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw):
        type.__init__(cls, name, bases, ns)

class A(metaclass=Meta, k=1):
    a = given
    b = magic
    def c(self): pass
    a = 2

class B(A):
    d = 1

print(A.a, A.b, A.given, B.d)
for l in log:
    print(l)
log.clear()

class Bad(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return 5

try:
    class C(metaclass=Bad):
        x = 1
except TypeError:
    print("TypeError")

class Auto(dict):
    def __init__(self):
        self.n = 0
    def __missing__(self, k):
        if k.startswith("__") or k in ("print", "len"):
            raise KeyError(k)
        self[k] = self.n
        self.n += 1
        return self[k]

class EnumMeta(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Auto()
    def __new__(mcs, name, bases, ns):
        return super().__new__(mcs, name, bases, dict(ns))

class Color(metaclass=EnumMeta):
    RED
    GREEN
    BLUE

print(Color.RED, Color.GREEN, Color.BLUE)

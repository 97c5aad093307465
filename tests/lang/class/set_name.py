# __set_name__
log = []

class D:
    def __init__(self, tag):
        self.tag = tag
    def __set_name__(self, owner, name):
        log.append((self.tag, owner.__name__, name))
        self.name = "_" + name
    def __get__(self, o, t=None):
        if o is None:
            return self
        return getattr(o, self.name, "unset")
    def __set__(self, o, v):
        setattr(o, self.name, v)

class A:
    x = D("d1")
    y = D("d2")
    z = 5
    w = x

print(sorted(log))
a = A()
a.x, a.y = 1, 2
print(a.x, a.y, A.y.name)
log.clear()

class B(A):
    q = D("d3")

print(log)
log.clear()

# not called for attributes set later
A.later = D("d4")
print(log)
A.later.__set_name__(A, "later") if hasattr(A.later, "__set_name__") else None
print(log)
log.clear()
T = type("T", (), {"t": D("d5")})
print(log)

class NotDesc:
    def __set_name__(self, owner, name):
        owner.found = name

class C:
    nd = NotDesc()

print(C.found)

class Field:
    def __set_name__(self, owner, name):
        owner.fields = getattr(owner, "fields", ()) + (name,)

class Rec:
    a = Field()
    b = Field()
class Rec2(Rec):
    c = Field()
print(Rec.fields, Rec2.fields)

class Raises:
    def __set_name__(self, owner, name):
        raise KeyError(name)
try:
    class E:
        r = Raises()
except (KeyError, RuntimeError):
    print("raised", "E" in globals())

# before __init_subclass__
class Base:
    def __init_subclass__(cls):
        log.append("init_subclass")
log.clear()
class Sub(Base):
    x = D("order")
print(log)

# looked up on the type of the attribute
class Inst:
    pass
i = Inst()
i.__set_name__ = lambda *a: log.append("no")
log.clear()
class F:
    v = i
print(log)

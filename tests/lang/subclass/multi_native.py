# mixing builtin bases with Python classes
class Mix:
    shared = "shared"
    def hello(self): return "hello " + type(self).__name__
    def __len__(self): return 77

class A(Mix, list): pass
class B(list, Mix): pass
class C(Mix, dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.made = True
class D(int, Mix): pass
class E(Mix, str): pass

print(A([1]).hello(), len(A([1])), len(B([1])), A([1]) == [1], B([1, 2])[1], B().shared)
c = C(x=1)
print(c.hello(), c.made, c["x"], len(c), c.get("y"), dict.__len__(c))
print(D(5).hello(), D(5) + 1, E("abc").hello(), E("abc").upper(), len(E("abc")), E("abc") == "abc")
for bad in ("class X(int, str): pass", "class X(list, dict): pass", "class X(int, list): pass", "class X(tuple, bytes): pass"):
    try:
        exec(bad)
        print("made", bad)
    except TypeError:
        print("TypeError")

class Base(list):
    def add(self, x):
        self.append(x)
        return self
class Mid(Base):
    def add(self, x):
        return super().add(x * 2)
class Top(Mid):
    def __init__(self, *items):
        super().__init__()
        for i in items:
            self.add(i)

t = Top(1, 2)
print(t, type(t).__name__, isinstance(t, (Base, list)), t + [1], t == [2, 4], [k.__name__ for k in Top.__mro__])

class Registry(type): pass
class R(list, metaclass=Registry): pass
print(type(R) is Registry, R([1, 2]), type(R()) is R)

class Slotted(list):
    __slots__ = ("tag",)
s = Slotted([1])
s.tag = "t"
print(s, s.tag)
try:
    s.other = 1
except AttributeError:
    print("AttributeError")

class WithProp(dict):
    @property
    def total(self): return sum(self.values())
    @classmethod
    def of(cls, *keys): return cls((k, 1) for k in keys)
    @staticmethod
    def s(): return "static"

w = WithProp.of("a", "b")
print(w, w.total, w.s(), type(w).__name__)
class Obj(object):
    def __new__(cls): return super().__new__(cls)
class Deep(Obj, list): pass
print(Deep() == [], Deep().append(1))
class ByteArr(bytearray):
    def total(self): return sum(self)
b = ByteArr(b"\x01\x02")
b.append(3)
b += b"\x04"
print(b.total(), len(b), b[1:3] == b"\x02\x03", isinstance(b, bytearray))

# __slots__
class S:
    __slots__ = ("a", "b")
    def __init__(self, a=1):
        self.a = a

s = S(5)
print(s.a)
s.b = 2
print(s.a, s.b)
s.a += 1
del s.b
for src in ("s.b", "s.c = 1", "s.c", "del s.b", "s.__dict__"):
    try:
        exec(src)
        print("no error", src)
    except AttributeError:
        print(src, "AttributeError")
print(s.a, hasattr(s, "a"), hasattr(s, "b"))

class One:
    __slots__ = "single"

o = One()
o.single = 3
print(o.single)
try:
    o.s = 1
except AttributeError:
    print("AttributeError")

class Empty:
    __slots__ = ()
try:
    Empty().x = 1
except AttributeError:
    print("AttributeError")

class Lst:
    __slots__ = ["x", "y"]
    def m(self):
        return self.x, self.y
    z = "class attribute"

l = Lst()
l.x, l.y = 1, 2
print(l.m(), l.z)
try:
    l.z = 5
except AttributeError:
    print("read-only class attribute")

class Sub(S):
    __slots__ = ("c",)

x = Sub()
x.a, x.b, x.c = 1, 2, 3
print(x.a, x.b, x.c)
try:
    x.d = 4
except AttributeError:
    print("AttributeError")

class Open(S):
    pass

p = Open()
p.a, p.anything = 1, 2
print(p.a, p.anything, p.__dict__)

class Both:
    __slots__ = ("a", "__dict__")
b = Both()
b.a, b.z = 1, 2
print(b.a, b.z, b.__dict__)

class Priv:
    __slots__ = ("__p",)
    def __init__(self): self.__p = 1
    def get(self): return self.__p
print(Priv().get(), hasattr(Priv(), "_Priv__p"))
t, u = S(1), S(2)
t.b, u.b = "t", "u"
print(t.a, t.b, u.a, u.b)
class Desc:
    __slots__ = ("v",)
    def __set__(self, o, v): self.v = v
    def __get__(self, o, t=None): return self.v
class UsesDesc:
    __slots__ = ()
    d = Desc()
ud = UsesDesc()
ud.d = 7
print(ud.d)
for bad in ("class X:\n __slots__ = ('a',)\n a = 1", "class X: __slots__ = (1,)", "class X: __slots__ = ('1a',)", "class X: __slots__ = 5"):
    try:
        exec(bad)
        print("made")
    except (ValueError, TypeError) as e:
        print(type(e).__name__)

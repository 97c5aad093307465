# assigning __class__ of an instance
class A:
    kind = "A"
    def who(self): return "A", self.v
class B:
    kind = "B"
    def who(self): return "B", self.v
class C(A):
    def extra(self): return "extra"

a = A()
a.v = 1
print(a.who(), a.kind)
a.__class__ = B
print(a.who(), a.kind, type(a) is B, isinstance(a, A), a.v)
a.__class__ = C
print(a.who(), a.extra(), isinstance(a, A))
a.__class__ = A
print(hasattr(a, "extra"), a.v)
for bad in (5, int, "A", None, list):
    try:
        a.__class__ = bad
        print("no error")
    except TypeError:
        print("TypeError")
try:
    (5).__class__ = A
except (TypeError, AttributeError):
    print("not on int")
class State:
    def __init__(self): self.n = 0
class On(State):
    def flip(self):
        self.__class__ = Off
        self.n += 1
        return "off"
class Off(State):
    def flip(self):
        self.__class__ = On
        self.n += 1
        return "on"
s = Off()
print([s.flip() for _ in range(4)], s.n, type(s).__name__)

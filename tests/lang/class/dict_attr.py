# __dict__ of instances and classes
class A:
    x = 1
    def m(self): pass

a = A()
print(a.__dict__)
a.y, a.z = 2, 3
print(a.__dict__, sorted(a.__dict__.items()))
print("y" in a.__dict__, "x" in a.__dict__, "x" in A.__dict__, "m" in A.__dict__, "y" in A.__dict__)
print(A.__dict__["x"], a.__dict__["y"], len(a.__dict__), list(a.__dict__), list(a.__dict__.values()))
a.__dict__["w"] = 4
print(a.w)
a.__dict__.update(p=5, q=6)
print(a.p + a.q)
del a.__dict__["p"]
print(hasattr(a, "p"))
try:
    a.__dict__["nope"]
except KeyError:
    print("KeyError")
for k, v in sorted(a.__dict__.items()):
    print(k, v, end="; ")
print()

class B(A):
    pass

b = B()
b.__dict__.update(a.__dict__)
print(b.y, b.w, b.__dict__ == a.__dict__, b.__dict__ is a.__dict__)
print("x" in B.__dict__, B.x, vars(b) == b.__dict__)

class Rec:
    def __init__(self, **kw):
        self.__dict__.update(kw)
    def __eq__(self, o):
        return self.__dict__ == o.__dict__
    def __repr__(self):
        return "Rec(" + ", ".join("%s=%r" % i for i in sorted(self.__dict__.items())) + ")"

print(Rec(a=1, b="x"), Rec(a=1) == Rec(a=1), Rec(a=1) == Rec(a=2), Rec())
try:
    A.__dict__["new"] = 1
    print("written")
except TypeError:
    print("class __dict__ is read-only")
for i in range(30):
    a.__dict__["k%d" % i] = i
print(a.k0, a.k29, len(a.__dict__) >= 30)
del a.k0
print("k0" in a.__dict__)
try:
    (5).__dict__
except AttributeError:
    print("no __dict__ on int")

# __class_getitem__
class A:
    def __class_getitem__(cls, k):
        return cls.__name__, k
    def __getitem__(self, k):
        return "instance", k

print(A[1], A["k"], A[1, 2], A[1:2], A[int], A[...], A[()], A()[1])

class B(A):
    pass

print(B[5])

class C:
    @classmethod
    def __class_getitem__(cls, k):
        return "classmethod", cls.__name__, k

print(C[0])

class Box:
    def __class_getitem__(cls, t):
        return type(cls.__name__ + "_" + t.__name__, (cls,), {"t": t})
    def __init__(self, v):
        self.v = self.t(v)

print(Box[int]("5").v, Box[str](5).v, Box[int].__name__, issubclass(Box[float], Box))

class Sub(A[0] and A):
    pass

print(Sub[1])

class D:
    pass

for src in ("D[0]", "D[int]", "5[int]"):
    try:
        eval(src)
        print("no error")
    except TypeError:
        print(src, "TypeError")

class Meta(type):
    def __getitem__(cls, k):
        return "meta", k

class E(metaclass=Meta):
    def __class_getitem__(cls, k):
        return "class", k

print(E[1])
try:
    A[0] = 1
except TypeError:
    print("no item assignment on classes")
try:
    del A[0]
except TypeError:
    print("no item deletion on classes")
def f(x: A[int] = A[1]) -> A[str]:
    y: A["later"] = x
    return y
print(f())

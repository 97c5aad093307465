# Bases whose __slots__ cannot both come first.


class A:
    __slots__ = ("a",)


class B:
    __slots__ = ("b", "c")


class A2(A):
    __slots__ = ("d",)


class Empty:
    __slots__ = ()


class Open:
    def __init__(self):
        self.x = self.y = 1


for bases in ((A, B), (A2, B), (B, A2)):
    try:
        type("C", bases, {})
    except TypeError as e:
        print("TypeError", e)

for bases in ((A, Empty), (Empty, B), (A2, A), (A, Open), (Open, A2)):
    C = type("C", bases, {"__slots__": ("z",)})
    v = object.__new__(C)
    v.z = 1
    print(v.z)
    if issubclass(C, A):
        v.a = 5
        print(v.a)


class Methods:
    __slots__ = ("x",)

    def store(self):
        self.x = 1
        self.other = 2


try:
    Methods().store()
except AttributeError:
    print("AttributeError")

# int(): no argument, numbers, text, and objects with __int__ or __index__.
print(int(), int(0), int(True), int(False), int(-5), int(10**30), int(3.99), int(-3.99), int("42"))
x = 10**30
print(int(x) == x, type(int(True)).__name__)


class A:
    def __int__(self):
        return 7


class B:
    def __index__(self):
        return 8


class C:
    def __int__(self):
        return 1 << 70


class D:
    def __int__(self):
        return "no"


class E:
    def __int__(self):
        raise KeyError(1)


class F:
    def __int__(self):
        return 1

    def __index__(self):
        return 2


print(int(A()), int(B()), int(C()), int(F()))
for f in (lambda: int(D()), lambda: int(None), lambda: int([]), lambda: int(object()), lambda: int({}), lambda: int(1j)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
try:
    int(E())
except KeyError as e:
    print(type(e).__name__)
try:
    int(1, 2, 3)
except TypeError as e:
    print(type(e).__name__)
print(int is type(5), isinstance(5, int), isinstance(True, int), isinstance(5.0, int), issubclass(bool, int))
print(type(10**30) is int, type(1) is type(10**30))

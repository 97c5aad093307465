# isinstance, issubclass, __class__ and changing it
class A:
    def who(self): return "A"
class B(A):
    def who(self): return "B"
class C:
    def who(self): return "C"

a = A()
a.v = 1
print(a.__class__ is A, a.__class__.__name__, type(a) is a.__class__)
print(isinstance(a, A), isinstance(B(), A), isinstance(a, B), isinstance(a, (B, C)), isinstance(a, (C, (B, A))), isinstance(a, ()), isinstance(A, type), isinstance(1, (str, int)))
print(issubclass(B, A), issubclass(A, B), issubclass(B, (C, A)), issubclass(bool, int), issubclass(int, object), issubclass(A, ()), issubclass(type, object), issubclass(object, type))
for src in ("isinstance(1, 1)", "isinstance(1, 'int')", "issubclass(1, int)", "issubclass(A, 5)", "isinstance(1)", "issubclass(a, A)", "isinstance(a, [A])"):
    try:
        eval(src)
        print("no error", src)
    except TypeError:
        print(src, "TypeError")
for v, t in ((True, int), (1, bool), (1, float), (1.0, int), ("a", bytes), (b"a", str), ([], tuple), ({}, dict), (None, type(None)), (int, type), (type, type), (len, type(len)), (KeyError(), LookupError), (range(1), range)):
    print(isinstance(v, t), end=" ")
print()

class Lies:
    @property
    def __class__(self):
        return A

l = Lies()
print(type(l) is Lies, l.__class__ is A)

class M(type):
    def __instancecheck__(cls, o):
        print("check", cls.__name__, end=" ")
        return o == 5
    def __subclasscheck__(cls, c):
        return c is int
class D(metaclass=M): pass
print(isinstance(5, D), isinstance(6, D), isinstance(5, (str, D)), issubclass(int, D), issubclass(str, D))
def f(x):
    if isinstance(x, bool): return "bool"
    if isinstance(x, (int, float)): return "num"
    if isinstance(x, str): return "str"
    if isinstance(x, (list, tuple)): return [f(y) for y in x]
    return type(x).__name__
print(f([1, True, "a", (2.5, None), {}]))
class E(A, C): pass
e = E()
print(isinstance(e, A) and isinstance(e, C), e.who(), [t.__name__ for t in (A, B, C, E) if isinstance(e, t)])

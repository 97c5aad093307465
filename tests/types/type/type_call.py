# type(x) and type(name, bases, dict).
for x in (1, 2**70, 1.5, 1j, "a", b"a", bytearray(), [], (), {}, set(), frozenset(), range(1), slice(1), None, ..., True, int, type, object(), memoryview(b""), ValueError()):
    print(type(x).__name__, end=" ")
print()
print(type(int) is type, type(type) is type, type(1) is int, type(type(1)) is type, type("") is str, type([]) == list, type(1) != str, isinstance(int, type), isinstance(1, type))


class A:
    x = 1


B = type("B", (A,), {"y": 2, "m": lambda self: (self.x, self.y)})
print(B.__name__, B().m(), issubclass(B, A), type(B()) is B, type(B) is type, B.__bases__ == (A,), B.y, isinstance(B(), A))
C = type("C", (), {})
print(C.__name__, C.__bases__, C().__class__ is C, type(C()).__name__)
c = C()
c.v = 1
print(c.v, C.__mro__ == (C, object))
for f in (lambda: type(), lambda: type(1, 2), lambda: type("a", 1, {}), lambda: type(1, (), {}), lambda: type("a", (), 1), lambda: type("a", (1,), {}), lambda: type("a", (bool,), {}), lambda: type("X", (A, A), {}), lambda: type("X", (object, A), {})):
    try:
        f()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)
print(repr(int), str(type), repr(ValueError), repr(type(None)), {int: "i", str: "s"}[type(5)], [int, str][0]("5"), int is not str, hash(int) == hash(int), int in (str, int))
print(type("D", (int,), {"__add__": lambda s, o: "sum"})(5) + 1, type("E", (list,), {})([1, 2]), type("F", (Exception,), {})("msg").args)
try:
    int.x = 1
except (TypeError, AttributeError) as e:
    print("error")
try:
    int.nope
except AttributeError as e:
    print(type(e).__name__)

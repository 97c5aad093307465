# isinstance and issubclass with classes, tuples, unions of tuples, and errors.
class A:
    pass


class B(A):
    pass


class C:
    pass


class D(B, C):
    pass


d = D()
print([isinstance(d, k) for k in (D, B, A, C, object, int, type)], [issubclass(D, k) for k in (D, B, A, C, object, int)], issubclass(A, D), isinstance(A, type), isinstance(D, A))
print(isinstance(1, int), isinstance(True, int), isinstance(1, bool), isinstance(1, float), isinstance("", (int, str)), isinstance(1, ()), isinstance(1, (str, (float, (int,)))), issubclass(bool, (str, int)), issubclass(int, ()), isinstance([], (list,)), isinstance(None, type(None)))
print(issubclass(int, object), issubclass(type, object), issubclass(object, type), isinstance(object, object), isinstance(type, object), isinstance(int, object), issubclass(KeyError, LookupError), issubclass(KeyError, (ValueError, Exception)), isinstance(KeyError(), BaseException), issubclass(bool, bool))
for f in (lambda: isinstance(1, 1), lambda: isinstance(1, "int"), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: issubclass(int, [int]), lambda: isinstance(1), lambda: issubclass(int), lambda: isinstance(1, (str, 5)), lambda: issubclass(d, A), lambda: isinstance(1, None)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
print(isinstance(1, (int, 5)), isinstance(type("X", (), {})(), object), isinstance(d, type(d)), isinstance(lambda: 0, type(lambda: 1)), isinstance(iter([]), type(iter([1]))))
E = type("E", (str,), {})
print(isinstance(E("a"), str), isinstance(E("a"), E), isinstance("a", E), issubclass(E, str), E.__mro__[1] is str)

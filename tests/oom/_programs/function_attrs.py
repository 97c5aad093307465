# What functions say about themselves.
def f(a, b=1, *, c: int = 2) -> int:
    "doc"
    return a


f.attr = 5
print(f.__name__, f.attr, f(1), f.__code__.co_name, f.__code__.co_varnames[:2], f.__code__.co_argcount, f.__code__.co_firstlineno, f(2, c=3))
m = "abc".upper
print(m(), callable(m), [].append.__name__, (lambda: 0).__name__, f.__globals__ is globals(), f.__dict__)


class A:
    def m(self):
        return self


a = A()
b = a.m
print(b() is a, b.__self__ is a, b.__func__(5), b.__name__, type(b)(f, 7)(), f.__call__(3), b.__call__() is a)
print(f.__get__(4)(), A.m.__get__(a)() is a)

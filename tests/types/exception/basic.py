# Exceptions as objects: args, str, repr, equality, attributes of subclasses.
for e in (Exception(), Exception("a"), Exception("a", 1), ValueError(5), KeyError(), TypeError([1], {}), RuntimeError(""), Exception(None), Exception(("t",)), ArithmeticError(1.5)):
    print(type(e).__name__, e.args, str(e), len(e.args))
print(repr(Exception()), repr(ValueError("a", 1)), repr(KeyError()), repr(Exception(1, [2], "x")), [IndexError(1, 2)], str([TypeError()]))
e = ValueError("x")
print(e is e, e == ValueError("x"), e != ValueError("x"), hash(e) == hash(e), isinstance(e, Exception), {e: 1}[e], bool(e), callable(ValueError))


class A(Exception):
    pass


class B(A):
    def __init__(self, code, msg="dflt"):
        super().__init__(msg)
        self.code = code


class C(A):
    def __init__(self, x):
        self.x = x


class D(Exception):
    def __str__(self):
        return "D-str"

    def __repr__(self):
        return "D-repr"


b = B(5)
print(b.args, b.code, str(b), A("q").args, C(7).args, C(7).x, str(D()), repr(D()), str(A()), str(A("m")), str(A("m", 2)), D("p").args)
b.extra = [1]
print(b.extra, isinstance(b, A), issubclass(B, A), type(b).__name__)
try:
    raise B(9, "boom")
except A as x:
    print(x.code, x, x.args, x is not b)
try:
    raise A
except A as x:
    print(x.args, type(x) is A)
for f in (lambda: A(foo=1), lambda: B(), lambda: Exception(x=1)):
    try:
        f()
    except TypeError as x:
        print(type(x).__name__)


def bad():
    raise 5


def bad2():
    raise "text"


def bad3():
    raise int


def bad4():
    raise


def bad5():
    raise None


for f in (bad, bad2, bad3, bad5):
    try:
        f()
    except TypeError as x:
        print(f.__name__, type(x).__name__)
try:
    bad4()
except RuntimeError as x:
    print(type(x).__name__)
try:
    try:
        1 / 0
    except 5:
        pass
except (TypeError, ZeroDivisionError) as x:
    print("bad except clause")

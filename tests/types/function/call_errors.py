# Calls that do not fit the parameters are TypeErrors, whatever the kind of callable.
def f0():
    pass


def f1(a):
    pass


def f2(a, b=1):
    pass


def fk(*, k):
    pass


def fp(a, /, b):
    pass


def fv(a, *v, k=1, **kw):
    pass


class C:
    def __init__(self, x):
        pass

    def m(self, a):
        pass

    @classmethod
    def c(cls, a):
        pass

    @staticmethod
    def s(a):
        pass


class Call:
    def __call__(self, a):
        pass


i = C(1)
calls = (
    "f0(1)", "f0(a=1)", "f1()", "f1(1, 2)", "f1(b=1)", "f1(1, a=1)", "f2()", "f2(1, 2, 3)", "f2(b=1)", "f2(1, c=2)", "fk()", "fk(1)", "fk(1, k=1)", "fk(k=1, j=2)", "fp(a=1, b=2)", "fp(1)", "fp()", "fv()", "fv(k=1)", "fv(1, a=2)", "C()", "C(1, 2)", "C(y=1)",
    "i.m()", "i.m(1, 2)", "C.m(1)", "C.m(i)", "C.c()", "C.c(1, 2)", "i.c()", "C.s()", "i.s(1, 2)", "Call()()", "Call()(1, 2)", "5()", "'a'()", "None()", "[]()", "(lambda: 0)(1)", "(lambda x: 0)()", "f1(*[1, 2])", "f1(**{'a': 1, 'b': 2})", "f1(*5)", "f1(**5)", "f1(1, **{'a': 2})",
)
n = 0
for c in calls:
    try:
        eval(c)
        print("no error", c)
    except TypeError:
        n += 1
print(n == len(calls), n)
for c in ("f0()", "f1(1)", "f1(a=1)", "f2(1)", "f2(1, 2)", "f2(b=2, a=1)", "fk(k=1)", "fp(1, 2)", "fp(1, b=2)", "fv(1, 2, 3, k=4, z=5)", "fv(a=1)", "i.m(1)", "C.m(i, 1)", "C.c(1)", "i.s(a=1)", "Call()(1)"):
    print(eval(c), end=" ")
print()
for src in ("f1(1, a=1, a=2)", "f1(a=1, 2)", "f1(**{}, *[])", "f1(1=2)", "f1((a)=1)", "def g(a, a): pass", "def g(a=1, b): pass", "def g(*, **k): pass", "def g(*a, *b): pass", "def g(**k, a): pass", "def g(a, /, b, /): pass", "lambda a, a: 0", "def g(*): pass"):
    try:
        compile(src, "<t>", "exec")
        print(src, "compiled")
    except SyntaxError:
        print(src, "SyntaxError")

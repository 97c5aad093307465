# wrong argument lists
def f0(): pass
def f1(a): pass
def f2(a, b): pass
def fd(a, b=1): pass
def fs(a, *b): pass
def fk(a, **k): pass
def ko(*, k): pass

class C:
    def m(self): pass
    def n(self, a, b=2): pass
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls, a): pass
    def noself(): pass

class I:
    def __init__(self, a, b=1): pass

class N:
    pass

class D:
    def __call__(self, a): pass

o = C()
ok = ["f0()", "f1(1)", "f1(a=1)", "f2(1, 2)", "f2(b=1, a=2)", "fd(1)", "fd(b=1, a=1)", "fs(1)", "fs(1, 2, 3)", "fk(1, b=2)", "ko(k=1)", "o.m()", "C.m(o)", "o.n(1)",
      "C.s(1)", "o.s(1)", "C.c(1)", "I(1)", "I(1, b=2)", "N()", "D()(1)", "C.noself()"]
for s in ok:
    eval(s)
bad = ["f0(1)", "f0(a=1)", "f0(*[1])", "f0(**{'a': 1})", "f1()", "f1(1, 2)", "f1(b=1)", "f1(1, a=1)", "f1(1, b=2)", "f2()", "f2(1)", "f2(b=1)", "f2(1, 2, 3)",
       "f2(1, a=2)", "f2(1, 2, c=3)", "fd()", "fd(1, 2, 3)", "fd(b=2)", "fd(1, 2, b=3)", "fs()", "fs(1, c=2)", "fs(1, 2, a=3)", "fk()", "fk(1, 2)", "fk(1, a=2)",
       "ko()", "ko(1)", "ko(1, k=1)", "o.m(1)", "C.m()", "o.n()", "o.n(1, 2, 3)", "o.n(self=1, a=2)", "C.s()", "o.s()", "o.s(1, 2)", "C.c()", "C.c(1, 2)",
       "o.noself()", "I()", "I(1, 2, 3)", "I(c=1)", "N(1)", "N(a=1)", "D()()", "D()(1, 2)", "D(1)", "D()(b=1)",
       "len()", "len(1, 2)", "len(x=1)", "print(1, bad=2)", "abs()", "isinstance(1)", "ord()", "int(1, 2, 3)", "[].append()", "[].append(1, 2)", "{}.get()", "''.join()",
       "(lambda: 0)(1)", "(lambda a: 0)()", "f2(*[1], **{'c': 1})"]
for s in bad:
    try:
        eval(s)
        print("accepted", s)
    except TypeError:
        pass
print(len(ok), len(bad))
for s in ("5()", "None()", "'a'()", "[]()", "o()", "f0()()", "(1)(2)", "...()"):
    try:
        eval(s)
        print("accepted", s)
    except TypeError as e:
        print(s, type(e).__name__)

# user exception classes
class E1(Exception):
    pass

class E2(E1):
    def __init__(self, code, msg="default"):
        super().__init__(msg)
        self.code = code

class E3(E1):
    def __str__(self):
        return "E3 says " + ",".join(str(a) for a in self.args)

class E4(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b

class E5(E2):
    def __init__(self, *args, **kw):
        super().__init__(*args)
        self.kw = kw

class E6(KeyError, ValueError):
    tag = "class attribute"
    def describe(self):
        return self.tag, self.args

class E7(Exception):
    def __new__(cls, *a):
        self = super().__new__(cls, *a)
        self.made = True
        return self

class E8(Exception):
    @property
    def first(self):
        return self.args[0]
    def __eq__(self, o):
        return isinstance(o, E8) and self.args == o.args
    def __hash__(self):
        return hash(self.args)
    def __bool__(self):
        return False
    def __len__(self):
        return 7

def t(e):
    try:
        raise e
    except Exception as x:
        return x

e = t(E2(5))
print(e.code, e.args, str(e))
e = t(E2(6, "given"))
print(e.code, e.args, str(e))
print(str(t(E3(1, 2))), str(t(E3())), t(E3(1)).args)
e = t(E4(1, 2))
print(e.a, e.b, e.args)
e = t(E5(7, "m", k=1))
print(e.code, e.args, e.kw)
e = t(E6("x"))
print(e.describe(), isinstance(e, ValueError), isinstance(e, KeyError))
e = t(E7("n"))
print(e.made, e.args)
e = t(E8("f", 2))
print(e.first, e == E8("f", 2), e != E8("g"), len({e, E8("f", 2)}), bool(e), len(e))
for c in (E2, E4):
    try:
        raise c
    except TypeError:
        print("needs arguments")

class Base(Exception):
    registry = []
    def __init_subclass__(cls, code=None):
        Base.registry.append((cls.__name__, code))

class A(Base, code=1): pass
class B(Base, code=2): pass
print(Base.registry)
try:
    raise B("b")
except Base as e:
    print(type(e).__name__)

class Ctx(Exception):
    def __enter__(self): return self
    def __exit__(self, *a): return True

with Ctx("as a manager") as c:
    raise c
print(c.args)

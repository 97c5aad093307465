# decorators: order, arguments, any expression
log = []

def d(name):
    log.append("eval " + name)
    def deco(f):
        log.append("apply " + name)
        def wrapped(*a, **k):
            return name + "(" + f(*a, **k) + ")"
        return wrapped
    return deco

@d("a")
@d("b")
@d("c")
def f(x="x"):
    return x

print(log)
print(f(), f("y"), f(x="z"))

def ident(x):
    return x

@ident
def g():
    return "plain"

print(g())

class Reg:
    items = {}
    def add(self, fn):
        self.items[fn.__name__] = fn
        return fn
    def __call__(self, fn):
        return ("called", fn.__name__)
    def __getitem__(self, k):
        return lambda fn: (k, fn())

reg = Reg()

@reg.add
def h():
    return 1

@reg
def i(): pass

@reg["key"]
def j():
    return "j"

@Reg().add
@ident
def k(): return 2

@[ident, lambda fn: "second"][1]
def l(): pass

@(lambda fn: fn() * 2)
def m(): return 21

@ident if True else reg
def n(): return "cond"

@(x := ident)
def o(): return "walrus"

@{"a": ident}["a"]
def p(): return "dict"

@(lambda fn: print("noted", fn.__name__))
def q(): pass

@lambda fn: "lambda without parentheses"
def r(): pass

@ident or None
@(lambda: ident)()
def s(): return "or"

print(sorted(reg.items), i, j, k(), l, m, n(), o(), p(), q, r, s())

@reg.add
@ident
class C:
    pass

@lambda c: c.__name__ + " replaced"
class D: pass

print(C.__name__, D, sorted(reg.items))
try:
    @undefined
    def t(): pass
except NameError:
    print("NameError", "t" in globals())
try:
    @5
    def t(): pass
except TypeError:
    print("TypeError", "t" in globals())

class E:
    @staticmethod
    @ident
    def s(): return "s"
    @property
    @ident
    def p(self): return "p"
    def deco(f):
        return lambda self: "in class " + f(self)
    @deco
    def m(self): return "m"

print(E.s(), E().p, E().m())

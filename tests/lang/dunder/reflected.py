# reflected operations, NotImplemented, and the priority of subclasses
log = []

class A:
    def __init__(self, n): self.n = n
    def __add__(self, o):
        log.append("A.add")
        return NotImplemented if self.n == "no" else "A+"
    def __radd__(self, o):
        log.append("A.radd")
        return NotImplemented if self.n == "no" else "+A"

class B:
    def __init__(self, n): self.n = n
    def __add__(self, o):
        log.append("B.add")
        return NotImplemented
    def __radd__(self, o):
        log.append("B.radd")
        return NotImplemented if self.n == "no" else "+B"

class S(A):
    def __radd__(self, o):
        log.append("S.radd")
        return NotImplemented if self.n == "no" else "+S"

class S2(A):
    pass

def t(f):
    try:
        r = f()
    except TypeError:
        r = "TypeError"
    print(r, log)
    log.clear()

t(lambda: A("y") + B("y"))
t(lambda: A("no") + B("y"))
t(lambda: A("no") + B("no"))
t(lambda: B("y") + A("y"))
t(lambda: B("y") + A("no"))
t(lambda: A("no") + A("y"))
t(lambda: A("y") + S("y"))
t(lambda: A("y") + S("no"))
t(lambda: A("no") + S("no"))
t(lambda: S("y") + A("y"))
t(lambda: S("no") + A("y"))
t(lambda: A("y") + S2("y"))
t(lambda: A("no") + S2("y"))
t(lambda: A("no") + 5)
t(lambda: 5 + A("y"))
t(lambda: 5 + A("no"))
t(lambda: "s" + A("y"))
t(lambda: [1] + B("y"))
t(lambda: None + B("y"))

# in-place falls back to the binary method, then the reflected one
class I(A):
    def __iadd__(self, o):
        log.append("I.iadd")
        return NotImplemented

def aug(x, y):
    x += y
    return x

t(lambda: aug(I("y"), 1))
t(lambda: aug(I("no"), B("y")))
t(lambda: aug(I("no"), B("no")))
t(lambda: aug(5, B("y")))

class Only:
    __add__ = None
    def __radd__(self, o): return "radd"

t(lambda: Only() + 1)
t(lambda: 1 + Only())
t(lambda: Only() + B("y"))

class Raise:
    def __add__(self, o): raise KeyError("in add")

try:
    Raise() + B("y")
except KeyError:
    print("errors are not NotImplemented", log)
print(A("x").__add__(1), A("no").__add__(1) is NotImplemented, log)
class MyInt(int):
    def __radd__(self, o): return "MyInt.radd"
    def __add__(self, o): return "MyInt.add"
print(1 + MyInt(2), MyInt(2) + 1, 1.5 + MyInt(1), MyInt(1) + MyInt(2), 1 - MyInt(1))

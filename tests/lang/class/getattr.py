# __getattr__
log = []

class A:
    x = "class x"
    def __init__(self):
        self.y = "instance y"
    def __getattr__(self, n):
        log.append(n)
        if n.startswith("no"):
            raise AttributeError(n)
        return "dynamic " + n
    def m(self):
        return self.z

a = A()
print(a.x, a.y, log)
print(a.q, a.m(), log)
log.clear()
print(hasattr(a, "w"), hasattr(a, "nope"), getattr(a, "g"), getattr(a, "none", "default"), log)
try:
    a.no
except AttributeError as e:
    print(e.args)
try:
    A.q
except AttributeError:
    print("not for the class itself")
a.q = "now real"
print(a.q)
del a.q
print(a.q)
log.clear()

# operators and builtins do not look there
class B:
    def __getattr__(self, n):
        log.append(n)
        return lambda *a: 5

b = B()
for src in ("len(b)", "b + 1", "b[0]", "b()", "-b", "iter(b)", "b < 1", "b.__len__()", "b.anything(1, 2)"):
    try:
        print(src, eval(src))
    except TypeError:
        print(src, "TypeError")
print(log)

class Proxy:
    def __init__(self, t):
        self.t = t
    def __getattr__(self, n):
        return getattr(self.t, n)

p = Proxy([3, 1, 2])
p.sort()
p.append(9)
print(p.t, p.index(2), p.count(1))
try:
    p.nope
except AttributeError:
    print("AttributeError")

class Rec:
    def __init__(self): pass
    def __getattr__(self, n):
        return self.missing_too if n == "a" else "found " + n

print(Rec().a)

class Chain:
    def __init__(self, path=()):
        self.path = path
    def __getattr__(self, n):
        return Chain(self.path + (n,))
    def __call__(self, *a):
        return ".".join(self.path), a

print(Chain().a.b.c(1, 2))

class Sub(A):
    def __getattr__(self, n):
        if n == "sub":
            return "Sub"
        return super().__getattr__(n)

print(Sub().sub, Sub().other, Sub().x)

class Raises:
    def __getattr__(self, n):
        raise KeyError(n)
try:
    Raises().x
except KeyError as e:
    print(e.args)
try:
    hasattr(Raises(), "x")
except KeyError:
    print("hasattr passes other errors on")

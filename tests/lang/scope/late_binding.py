# globals are looked up when the code runs
def f():
    return g()

try:
    f()
except NameError:
    print("g not yet")

def g():
    return "first g"

print(f())

def g():
    return "second g"

print(f())
old = g
g = lambda: "third g"
print(f(), old())
T = [g]
g = None
try:
    f()
except TypeError:
    print("TypeError")

class A:
    def m(self):
        return B().n()

class B:
    def n(self):
        return "B.n"

print(A().m())
B.n = lambda self: "patched"
print(A().m())

class B:
    n = lambda self: "new B"

print(A().m())

def even(n):
    return True if n == 0 else odd(n - 1)

def odd(n):
    return False if n == 0 else even(n - 1)

print(even(10), odd(10))
x = 1
fs = [lambda: x, lambda x=x: x, lambda: globals()["x"]]
x = 2
print([h() for h in fs])

def deco(fn):
    return lambda *a: ("deco", fn(*a))

@deco
def fact(n):
    return 1 if n == 0 else fact(n - 1)

print(fact(2))
orig = fact
fact = lambda n: "replaced"
print(orig(2))
globals()["dyn"] = "made"
print(dyn)
globals()["x"] += 40
print(x, fs[0]())

# locals(), vars() and dir()
def f(a, b=2):
    c = 3
    return sorted(locals().items())

print(f(1))

def g():
    x = 1
    d = locals()
    x = 2
    y = 3
    return d["x"], "z" in d

print(g())

def h():
    v = 1

    def inner():
        w = v
        return sorted(locals())
    return inner(), sorted(locals())[-1]

print(h())

class C:
    a = 1

    def m(self):
        pass
    names = sorted(n for n in locals() if not n.startswith("__"))

print(C.names)
o = C()
o.x, o.y = 5, 6
print(vars(o), vars(o) is o.__dict__ or vars(o) == o.__dict__)
print([n for n in dir(o) if not n.startswith("__")])
print([n for n in dir(C) if not n.startswith("__")])
print("append" in dir([]), "upper" in dir(""), "__init__" in dir(C) or "__class__" in dir(o) or True)

def k():
    b, a = 1, 2
    return dir()

print(k())
print("C" in dir(), "f" in dir(), "nope" in dir())
import math
print("sqrt" in dir(math), "pi" in dir(math))

class D(C):
    b = 2

print([n for n in dir(D) if not n.startswith("__")])
print([n for n in dir(D()) if not n.startswith("__")])
try:
    vars(5)
except TypeError as e:
    print(type(e).__name__)
for bad in ("locals(1)", "globals(1)", "dir(1, 2)", "vars(1, 2)"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")

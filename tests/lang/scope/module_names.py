# names of the module namespace
print(__name__, type(globals()).__name__, globals() is globals(), globals()["__name__"])
a = 1
print("a" in globals(), "zzz" in globals(), globals()["a"])
globals()["b"] = 2
print(b)
del globals()["b"]
print("b" in globals())

def f():
    loc = 1
    return "loc" in globals(), "f" in globals(), "a" in globals()

print(f())
print(locals() is globals())
g = globals()
g.update({"u1": 10, "u2": 20})
print(u1 + u2)
print(g.pop("u1"), "u1" in g)
print(g.get("nope", "default"), g.setdefault("sd", 5), sd)
for i in range(300):
    g["v%d" % i] = i
print(v0, v150, v299, v299 + v1)
tot = 0
for i in range(300):
    tot += g["v%d" % i]
    del g["v%d" % i]
print(tot, "v5" in g)
try:
    v5
except NameError:
    print("v5 gone")

def h():
    return [k for k in ("a", "h", "tot") if k in globals()]

print(h())

class C:
    print("a" in locals(), "C" in globals())
    z = 1
    print("z" in locals(), "z" in globals())

print(eval("a"), eval("a", globals()), eval("globals() is g"))
exec("made_by_exec = a + 1")
print(made_by_exec)
g["with space"] = 1
print(g["with space"])
keys = [k for k in g if k in ("a", "f", "C")]
print(keys)
import sys
print(sys.modules["__main__"].a if hasattr(sys.modules.get("__main__", 0), "a") else a)

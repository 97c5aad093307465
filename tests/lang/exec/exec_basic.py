# exec in the current and in given namespaces
exec("x = 1")
print(x)
exec("y = x + 1\nz = y * 2")
print(y, z)
print(exec("5"), exec("1; 2"))
ns = {}
exec("a = 1\nb = a + 1", ns)
print(ns["a"], ns["b"], "__builtins__" in ns or True, "a" in globals())
exec("c = a + b", ns)
print(ns["c"])
exec("def f(n): return n * a\nclass C:\n v = f(10)", ns)
print(ns["f"](5), ns["C"].v)
ns["a"] = 7
print(ns["f"](5))
g, l = {"p": 1}, {"q": 2}
exec("r = p + q\ns = 5", g, l)
print(sorted(l.items()), "r" in g)
exec("global t\nt = 9\nu = 8", g, l)
print(g["t"], l["u"], "t" in l)
try:
    exec("q", {})
except NameError:
    print("NameError")
exec("for i in range(3):\n    total = i\nelse:\n    total += 10", ns)
print(ns["total"], ns["i"])
exec("import sys as s\nfrom math import floor", ns)
print(ns["s"].__name__, ns["floor"](2.5))
exec("del a", ns)
print("a" in ns)
exec("")
exec("\n\n# only a comment\n")
exec("if 1: print('one line')")
exec(b"bb = 5")
print(bb)
exec("print(__name__)")
exec("print(__name__)", {"__name__": "given"})
exec("try:\n  1/0\nexcept ZeroDivisionError as e:\n  caught = type(e).__name__", ns)
print(ns["caught"], "e" in ns)
exec("print('nested:', eval('1 + 1'))")
exec("exec('exec(\"print(3)\")')")

def fn():
    loc = 1
    d = {}
    exec("m = 5\nk = m + 1", globals(), d)
    return d["k"], loc

print(fn(), "m" in globals())
for bad in ("exec()", "exec(5)", "exec('x', 5)", "exec('x', {}, 5)", "exec(None)", "exec('1', {}, {}, {})", "exec([])"):
    try:
        eval(bad)
        print("no error")
    except TypeError:
        print(bad, "TypeError")

class NS(dict):
    def __missing__(self, k):
        if k == "magic":
            return 42
        raise KeyError(k)

d = NS()
exec("v = magic + 1", {}, d)
print(d["v"])

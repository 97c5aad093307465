# what code given to exec sees inside functions and classes
g = "global"

def f():
    loc = "local"
    try:
        exec("print(g)")
        return eval("g")
    finally:
        pass

print(f())

def isolated():
    ns = {"__name__": "iso"}
    exec("""
v = 1
def get():
    return v
def set(n):
    global v
    v = n
def closure():
    w = 5
    def inner():
        nonlocal w
        w += v
        return w
    return inner
class K:
    a = v
    def m(self):
        return v, self.a
""", ns)
    ns["set"](10)
    i = ns["closure"]()
    return ns["get"](), i(), i(), ns["K"]().m(), ns["v"]

print(isolated(), "v" in globals())

class C:
    made = 1
    exec("more = made + 1")
    n = eval("more * 10")

print(C.more, C.n)

def with_locals():
    l = {}
    exec("def h(): return q\nq = 5", l)
    return l["h"]()

print(with_locals())
# separate globals and locals behave like a class body
g2, l2 = {}, {}
exec("w = 1\ndef use(): return w", g2, l2)
try:
    l2["use"]()
except NameError:
    print("functions see globals only")
exec("w = 2", g2)
print(l2["use"]())
exec("lst = [z for z in range(3)]\nfs = [lambda: k for k in range(2)]", g2, l2)
print(l2["lst"], [fn() for fn in l2["fs"]])
funcs = []
for i in range(3):
    ns = {"i": i}
    exec("def f(): return i", ns)
    funcs.append(ns["f"])
print([fn() for fn in funcs])

def maker(body, args=""):
    ns = {}
    exec("def made(%s):\n    %s" % (args, body), ns)
    return ns["made"]

print(maker("return a + b", "a, b=2")(1), maker("yield from range(3)")().__next__() if hasattr(maker("yield 1")(), "__next__") else 0, list(maker("yield 1; yield 2")()))
exec("def top(): return g")
print(top())
g = "rebound"
print(top())
exec("g = 'by exec'")
print(g, top())
exec("x = [y for y in 'ab']; print(x)")
print(eval("[g for _ in '1']"), eval("(lambda: [g])()"))
code = "def rec(n): return 1 if n < 2 else n * rec(n - 1)"
ns = {}
exec(code, ns)
print(ns["rec"](10))
exec("import sys\ndef has(): return sys.__name__", ns2 := {})
print(ns2["has"]())
try:
    exec("def bad(): return undefined_here\nbad()", {})
except NameError:
    print("NameError")

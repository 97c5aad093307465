# Code run by exec sees and fills the namespaces it was given.
class D(dict):
    def __getitem__(self, k):
        if k == "magic":
            return 42
        return dict.__getitem__(self, k)


g = {}
exec("""
import sys
class C:
    v = 1
    def m(self):
        return self.v + helper()
def helper():
    return 10
r = C().m()
s = [helper() for i in range(2)]
t = (lambda: helper() + r)()
""", g)
print(g["r"], g["s"], g["t"], g["C"].__name__, "sys" in g)
print(eval("r + 1", g), eval("magic", {}, D()))
g2 = {"out": []}
exec("for i in range(3):\n    out.append(i)\nelse:\n    out.append('else')", g2)
print(g2["out"])
exec("del out", g2)
print("out" in g2)


def f():
    loc = {}
    exec("a = 1\nb = a + 1", {}, loc)
    return loc


print(f())


def counter():
    ns = {"n": 0}
    exec("def bump():\n    global n\n    n += 1\n    return n", ns)
    return ns["bump"]


b1, b2 = counter(), counter()
print(b1(), b1(), b2())
code = "result = value * 2"
for value in (1, "ab", [0]):
    ns = {"value": value}
    exec(code, ns)
    print(ns["result"], end=" ")
print()
exec("def gen():\n    yield 1\n    yield 2", globals())
print(list(gen()))
try:
    exec("raise KeyError('inside')")
except KeyError as e:
    print(e.args)
exec("exec('deep = 1')\nprint(deep)")
print(eval("eval('eval(\"1 + 1\")')"), eval("exec('inner_x = 7')"), inner_x)
for i, src in enumerate(("v = %d" % n for n in range(3))):
    exec(src)
    print(v, end=" ")
print()

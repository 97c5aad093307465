# the with statement
class M:
    def __init__(self, n="m", ret=None):
        self.n, self.ret = n, ret
    def __enter__(self):
        print("enter", self.n)
        return self.ret
    def __exit__(self, t, v, tb): # tb is None, as in MicroPython
        print("exit", self.n, t.__name__ if t else None, v.args if v else None)

with M():
    print("body")
with M("a", 5) as x:
    print(x)
print(x)
with M("b", (1, 2)) as (p, q):
    print(p, q)
with M("c", [1, 2, 3]) as [h, *t]:
    print(h, t)

class C:
    pass

o, l, d = C(), [0, 0], {}
with M("d", 7) as o.attr, M("e", 8) as l[1], M("f", 9) as d["k"]:
    print(o.attr, l, d)
with M("g"), M("h"):
    print("two")
with M("i", M("inner")) as m:
    with m:
        print("nested")
try:
    with M("j"):
        raise KeyError("k")
except KeyError as e:
    print("out", e.args)
with M("k"): print("one line"); print("same body")
m = M("reused", "r")
with m as a:
    with m as b:
        print(a, b)

def f():
    with M("f"):
        return "value"

print(f())
for i in range(3):
    with M(i):
        if i == 0:
            continue
        if i == 1:
            break
with M("comp", [1, 2]) as v:
    print([x * 2 for x in v])

def g():
    with M("gen"):
        yield 1
        yield 2

print(list(g()))
with M("n", None) as none:
    print(none)
with (M("p")):
    pass
with (M("q", 1)) as y:
    print(y)
with M("cond") if 1 else None as z:
    pass
with (lambda: M("call"))():
    pass
with [M("list")][0]:
    pass

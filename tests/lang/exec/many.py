# much code compiled and thrown away
import gc
total = 0
for i in range(60):
    ns = {}
    exec("def f(a, b=%d):\n    c = [a, b, 'k%d']\n    return len(c) + a + b\nv = f(%d)\n" % (i, i, i), ns)
    total += ns["v"]
print(total)
for i in range(100):
    total += eval("%d + %d" % (i, i * i))
print(total)
gc.collect()
codes = [compile("x * %d + %d" % (i, i), "<c%d>" % i, "eval") for i in range(20)]
gc.collect()
print(sum(eval(c, {"x": 3}) for c in codes))
src = "\n".join("v%d = %d" % (i, i) for i in range(60))
ns = {}
exec(src, ns)
print(sum(ns["v%d" % i] for i in range(60)))
src = "\n".join("def f%d(x): return x + %d" % (i, i) for i in range(40))
exec(src, ns)
print(ns["f0"](1), ns["f39"](1))
src = "class C:\n" + "\n".join("    def m%d(self): return %d" % (i, i) for i in range(30))
exec(src, ns)
c = ns["C"]()
print(c.m0(), c.m29(), sum(getattr(c, "m%d" % i)() for i in range(30)))
names = ["name_%d_%s" % (i, "x" * (i % 7)) for i in range(50)]
ns = {}
for n in names:
    exec("%s = len('%s')" % (n, n), ns)
print(sum(ns[n] for n in names))
s = "1"
for i in range(80):
    s = "(" + s + "+1)" if i % 20 == 0 else s + "+1"
print(eval(s))
def fib_src(n):
    return "def fib%d(): return %s" % (n, "1" if n < 2 else "fib%d() + fib%d()" % (n - 1, n - 2))
ns = {}
for i in range(12):
    exec(fib_src(i), ns)
print(ns["fib11"]())
gc.collect()
print(eval("'%s'" % ("ab" * 100)) == "ab" * 100, len(eval("[" + "1," * 100 + "]")), eval("+".join(["1"] * 200)), len(eval("{" + ",".join("%d: %d" % (i, i) for i in range(60)) + "}")))

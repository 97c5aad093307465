# heap: 384K
# skip-on: board needs a larger heap than the board has
# modules with hundreds of names; what the C stack pins within exec splits the heap: 280K fails where 270K does
n = 400
ns = {}
exec("".join("g%d = %d\n" % (i, i) for i in range(n)), ns)
print(ns["g0"], ns["g255"], ns["g256"], ns["g399"])
exec("total = " + " + ".join("g%d" % i for i in range(n)), ns)
print(ns["total"])
exec("def f():\n return [" + ", ".join("g%d" % i for i in range(n)) + "]\n", ns)
print(sum(ns["f"]()), len(ns["f"]()))
exec("def s():\n global " + ", ".join("g%d" % i for i in range(n)) + "\n" + "".join(" g%d += 1\n" % i for i in range(n)), ns)
ns["s"]()
print(sum(ns["f"]()), ns["g399"])
exec("".join("def fn%d(x): return x + %d\n" % (i, i) for i in range(300)), ns)
print(ns["fn0"](1), ns["fn255"](1), ns["fn256"](1), ns["fn299"](1))
exec("def call_all():\n return " + " + ".join("fn%d(0)" % i for i in range(300)), ns)
print(ns["call_all"]())
exec("class C:\n" + "".join(" a%d = %d\n" % (i, i) for i in range(300)) + "".join(" def m%d(self): return self.a%d\n" % (i, i) for i in range(0, 300, 10)), ns)
c = ns["C"]()
print(c.a0, c.a299, c.m0(), c.m290(), sum(getattr(c, "a%d" % i) for i in range(300)))
exec("def attrs(o):\n" + "".join(" o.x%d = %d\n" % (i, i) for i in range(300)) + " return " + " + ".join("o.x%d" % i for i in range(300)), ns)
print(ns["attrs"](c), c.x299, len(c.__dict__))
exec("".join("del g%d\n" % i for i in range(0, n, 2)), ns)
print("g0" in ns, "g1" in ns, sum(1 for k in ns if k[0] == "g" and k[1:].isdigit()))
exec("".join("import sys as s%d\n" % i for i in range(100)), ns)
print(ns["s0"] is ns["s99"])
exec("".join("if g%d: h%d = g%d\n" % (i, i, i) for i in range(1, n, 2)), ns)
print(ns["h399"], ns["h1"])
src = "def names():\n return " + " + ".join("len('k%d')" % i for i in range(300)) + "\n"
exec(src, ns)
print(ns["names"]())

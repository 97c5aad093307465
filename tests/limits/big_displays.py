# heap: 512K
# skip-on: board needs a larger heap than the board has
# list, tuple, dict and set displays with a thousand members
n = 1000
l = eval("[" + ",".join(str(i) for i in range(n)) + "]")
print(len(l), l[0], l[-1], sum(l))
t = eval("(" + ",".join(str(i) for i in range(n)) + ")")
print(len(t), t[0], t[-1], sum(t))
d = eval("{" + ",".join("%d: %d" % (i, i * i) for i in range(n)) + "}")
print(len(d), d[0], d[999], sum(d.values()))
s = eval("{" + ",".join(str(i % 700) for i in range(n)) + "}")
print(len(s), min(s), max(s))
x = 3
l = eval("[" + ",".join("x" for i in range(n)) + "]")
print(len(l), sum(l))
t = eval("(" + ",".join("x + %d" % i for i in range(n)) + ",)")
print(len(t), sum(t))
d = eval("{" + ",".join("'k%d': x" % i for i in range(n)) + "}")
print(len(d), sum(d.values()), d["k999"])
d = eval("{" + ",".join("x + %d: %d" % (i, i) for i in range(n)) + "}")
print(len(d), d[3], d[1002])
l = eval("[" + ",".join("*[%d, x]" % i for i in range(300)) + "]")
print(len(l), sum(l))
d = eval("{" + ",".join("**{%d: x}" % i for i in range(200)) + "}")
print(len(d), sum(d.values()))
l = eval("[" + ",".join("[%d, x]" % i for i in range(400)) + "]")
print(len(l), l[399])
l = eval("[" + ",".join("'item number %d'" % i for i in range(500)) + "]")
print(len(l), l[499])
print(len(eval("[" + "\n".join("%d," % i for i in range(800)) + "]")))
print(len(eval("f'" + "{x}" * 200 + "'")), eval("f'" + "".join("{x + %d}," % i for i in range(100)) + "'")[-4:])
def f():
    return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] * 20
print(len(f()), f() is f())
exec("def g(): return [" + ",".join(str(i) for i in range(600)) + "], {" + ",".join("%d: 0" % i for i in range(300)) + "}")
a, b = g(), g()
a[0].append("x")
a[1][5] = "y"
print(len(a[0]), len(b[0]), a[1][5], b[1][5])
print(len([i for i in range(5000)]), len({i: i for i in range(800)}), len({i for i in range(800)}), sum(i for i in range(5000)))

# heap: 256K
# args: -X stacksize=120K
# skip-on: board needs a larger heap than the board has
# functions in functions, with free variables through all of them
def indent(n):
    return " " * n

N = 60
src = "".join(indent(i) + "def f%d(a%d):\n" % (i, i) for i in range(N)) + indent(N) + "return " + "+".join("a%d" % i for i in range(N)) + "\n" + "".join(indent(i) + "return f%d\n" % i for i in range(N - 1, 0, -1))
exec(src)
r = f0(0)
for i in range(1, N):
    r = r(i)
print(r)
src = "def outer(x):\n" + "".join(indent(i + 1) + "def g%d():\n" % i for i in range(N)) + indent(N + 1) + "nonlocal x\n" + indent(N + 1) + "x += 1\n" + indent(N + 1) + "return x\n" + "".join(indent(i + 1) + "return g%d()\n" % i for i in range(N - 1, -1, -1))
exec(src)
print(outer(41))
r = eval("".join("lambda a%d: " % i for i in range(40)) + "+".join("a%d" % i for i in range(40)))
for i in range(40):
    r = r(i)
print(r)
src = "def cells():\n" + "".join(" c%d = %d\n" % (i, i) for i in range(100)) + " def get(): return [" + ",".join("c%d" % i for i in range(100)) + "]\n def inc():\n  nonlocal " + ",".join("c%d" % i for i in range(100)) + "\n" + "".join("  c%d += 1\n" % i for i in range(100)) + " return get, inc\n"
exec(src)
get, inc = cells()
inc()
inc()
print(sum(get()), get()[0], get()[99])
get2, inc2 = cells()
print(sum(get2()), sum(get()))
src = "".join(indent(2 * i) + "class K%d:\n" % i + indent(2 * i + 1) + "def m(self):\n" for i in range(20)) + indent(40) + "return 'method 20'\n" + "".join(indent(2 * i + 2) + "return K%d().m()\n" % (i + 1) for i in range(18, -1, -1))
exec(src)
print(K0().m())
src = "".join(indent(i) + "def g%d():\n" % i for i in range(30)) + indent(30) + "yield from range(3)\n" + "".join(indent(i) + "yield from g%d()\n" % i for i in range(29, 0, -1))
exec(src)
print(list(g0()))
def compose(n):
    f = lambda x: x
    for _ in range(n):
        f = (lambda g: lambda x: g(x) + 1)(f)
    return f
print(compose(100)(0))
def deco(f):
    return lambda *a: f(*a) + 1
src = "@deco\n" * 100 + "def base(): return 0\n"
exec(src)
print(base())

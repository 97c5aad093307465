# heap: 256K
# skip-on: board needs a larger heap than the board has
# calls and functions with several hundred arguments
def f(*a, **k):
    return len(a), sum(a), len(k)

for n in (31, 63, 127, 128, 254, 255, 256, 257, 300, 500):
    print(n, eval("f(" + ",".join(str(i) for i in range(n)) + ")"), f(*range(n)), eval("f(" + ",".join("1" for i in range(n)) + ", *[1, 2])"))
for n in (60, 127, 255, 256, 300):
    print(n, eval("f(" + ",".join("k%d=%d" % (i, i) for i in range(n)) + ")"), f(**{"k%d" % i: i for i in range(n)}))
print(eval("f(" + ",".join(str(i) for i in range(200)) + "," + ",".join("k%d=1" % i for i in range(200)) + ")"))
print(eval("f(" + ",".join("*[%d]" % i for i in range(150)) + "," + ",".join("**{'k%d': 1}" % i for i in range(100)) + ")"))
for n in (100, 200, 240):
    exec("def g(" + ",".join("a%d" % i for i in range(n)) + "): return a0 + a%d" % (n - 1))
    print(n, g(*range(n)), g(**{"a%d" % i: i * 2 for i in range(n)}))
    exec("def h(" + ",".join("a%d=%d" % (i, i) for i in range(n)) + "): return a0 + a%d" % (n - 1))
    print(h(), h(5), h(**{"a%d" % (n - 1): 1}))
    exec("def k(*, " + ",".join("a%d=%d" % (i, i) for i in range(n)) + "): return a0 + a%d" % (n - 1))
    print(k(), k(a0=7))
    for bad in ("g(*range(n - 1))", "g(*range(n + 1))", "h(*range(n + 1))", "k(1)", "k(nope=1)"):
        try:
            eval(bad)
            print("accepted", bad)
        except TypeError:
            pass
exec("lam = lambda " + ",".join("a%d" % i for i in range(150)) + ": a149")
print(lam(*range(150)))
print(max(*range(400)), min(*range(-400, 0)), len("".join(["x"] * 300)))
print(("%d," * 300 % tuple(range(300)))[-12:], "{}{}".format(*range(300)))
class C:
    def __init__(self, *a): self.n = len(a)
    def m(self, *a, **k): return len(a) + len(k)
print(eval("C(" + ",".join("1" for _ in range(300)) + ").n"), eval("C().m(" + ",".join("1" for _ in range(300)) + ", k=1)"))

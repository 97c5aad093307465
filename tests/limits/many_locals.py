# heap: 256K
# skip-on: board needs a larger heap than the board has
# functions with hundreds of local variables
for n in (50, 127, 128, 129, 200, 250, 255, 256, 257, 300, 400):
    src = "def f(p):\n" + "".join(" v%d = p + %d\n" % (i, i) for i in range(n)) + " v0 += v%d\n v%d -= 1\n del v1\n" % (n - 1, n - 1) + " return v0, v%d, v2 + v%d * 2\n" % (n - 1, n // 2)
    exec(src)
    print(n, f(10))
src = "def g(p):\n" + "".join(" for i%d in range(p):\n  t%d = i%d\n" % (i, i, i) for i in range(130)) + " return [" + ",".join("t%d" % i for i in range(130)) + "]\n"
exec(src)
print(sum(g(3)), g(1)[129])
src = "def h():\n " + ", ".join("u%d" % i for i in range(300)) + " = range(300)\n return u0, u299, " + " + ".join("u%d" % i for i in range(300)) + "\n"
exec(src)
print(h())
src = "def k():\n" + "".join(" a%d = %d\n" % (i, i) for i in range(280)) + " def inner(): return a0 + a150 + a279\n a279 += 1\n x = [a%d for _ in 'z']\n" % 278 + " try:\n  1 / 0\n except ZeroDivisionError as last: pass\n with M() as m: pass\n return inner(), x, m, (lambda: a1 + a277)()\n"

class M:
    def __enter__(self): return "entered"
    def __exit__(self, *a): pass

exec(src)
print(k())
src = "def gen():\n" + "".join(" w%d = %d\n" % (i, i) for i in range(270)) + " yield w269\n w269 += 1\n yield w269 + w0\n" + " yield " + "+".join("w%d" % i for i in range(270)) + "\n"
exec(src)
print(list(gen()))
src = "def loops():\n" + "".join(" x%d = 0\n" % i for i in range(260)) + " for i in range(10):\n  x259 += i\n  x0 += x259\n  if x0 > 50: break\n else: x1 = 5\n return x0, x1, x259, i\n"
exec(src)
print(loops())
src = "def unbound():\n if 0:\n" + "".join("  y%d = 1\n" % i for i in range(300)) + " try:\n  return y299\n except UnboundLocalError:\n  return 'unbound'\n"
exec(src)
print(unbound())
src = "def calls():\n" + "".join(" z%d = len('%s')\n" % (i, "a" * (i % 5)) for i in range(300)) + " return z4 + z299 + max(z1, z298)\n"
exec(src)
print(calls())

# heap: 1M
# skip-on: board needs a larger heap than the board has
# jumps over more than 32 KB of code, forwards and backwards
body = "".join("  x = x + (a if x & %d else b) - y\n" % (i % 64 + 1) for i in range(2000))
src = "def f(n, a, b, y):\n x = 0\n for i in range(n):\n" + body + "  if x > 10 ** 6: break\n else:\n  return 'else', x\n return 'break', x\n"
exec(src)
x = 0
for _ in range(2):
    for i in range(2000):
        x = x + (3 if x & (i % 64 + 1) else 2) - 1
print(f(2, 3, 2, 1) == ("else", x), f(0, 1, 1, 1))
src = "def g(c, a, b, y):\n x = 5\n if c:\n" + body + " else:\n  x = 'short'\n return x\n"
exec(src)
print(g(0, 1, 1, 1), g(1, 1, 1, 1))
del f
src = "def h(n, a, b, y):\n x = 0\n while n:\n  n -= 1\n  if n == 3: continue\n  if n == 1: break\n" + body + " return x, n\n"
exec(src)
print(h(5, 2, 2, 2), h(2, 2, 2, 2))
del g
src = "def k(e, a, b, y):\n x = 0\n try:\n  if e: raise e\n" + body + " except KeyError:\n  return 'caught', x\n finally:\n  log.append('finally')\n return x\n"
log = []
exec(src)
print(k(None, 1, 1, 1), k(KeyError, 1, 1, 1), log)
try:
    k(ValueError, 1, 1, 1)
except ValueError:
    print(log)
del h, k
src = "def m(c, a, b, y):\n x = 0\n if c == 1:\n" + body.replace("2000", "") + " elif c == 2:\n  x = 'two'\n elif c == 3:\n  x = 'three'\n else:\n  x = 'else'\n return x\n"
exec(src)
print(m(2, 0, 0, 0), m(3, 0, 0, 0), m(4, 0, 0, 0), m(1, 0, 0, 0))
del m
src = "def gen(a, b, y):\n x = 0\n for i in range(2):\n  yield i\n" + body + "  yield x\n"
exec(src)
print(list(gen(1, 1, 1)))
del gen
big = " and ".join("(x %% %d != %d)" % (i + 2, i + 1) for i in range(1500))
exec("def b(x): return %s" % big)
print(b(5) in (True, False), b(0))

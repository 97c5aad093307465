# heap: 256K
# skip-on: board needs a larger heap than the board has
# deeply nested blocks
def indent(n):
    return " " * n

src = "".join(indent(i) + "if a > %d:\n" % i for i in range(90)) + indent(90) + "r = 'innermost'\n" + "".join(indent(i) + "else:\n" + indent(i + 1) + "r = %d\n" % i for i in range(89, -1, -1))
for a in (0, 1, 45, 89, 90, 1000):
    exec(src)
    print(a, r)
src = "def f(stop):\n" + "".join(indent(i + 1) + "for i%d in range(2):\n" % i for i in range(15)) + indent(16) + "if i14: stop.append(1)\n" + indent(16) + "if len(stop) > 9: return i0, i14\n"
exec(src)
print(f([]))
src = "def g():\n n = 0\n" + "".join(indent(i + 1) + "while True:\n" for i in range(18)) + indent(19) + "n += 1\n" + "".join(indent(i + 2) + "break\n" for i in range(17, -1, -1)) + " return n\n"
exec(src)
print(g())
src = "def h(log):\n" + "".join(indent(i + 1) + "try:\n" for i in range(18)) + indent(19) + "raise KeyError('bottom')\n" + "".join(indent(i + 1) + "finally:\n" + indent(i + 2) + "log.append(%d)\n" % i for i in range(17, -1, -1))
exec(src)
log = []
try:
    h(log)
except KeyError as e:
    print(e.args, log)
src = "def k(log):\n" + "".join(indent(i + 1) + "try:\n" for i in range(18)) + indent(19) + "raise E%d\n" % 0 + "".join(indent(i + 1) + "except E%d:\n" % (17 - i) + indent(i + 2) + "log.append(%d)\n" % i + (indent(i + 2) + "raise E%d\n" % (18 - i) if i else "") for i in range(17, -1, -1))
ns = {"E%d" % i: type("E%d" % i, (Exception,), {}) for i in range(19)}
exec(src, ns)
log = []
ns["k"](log)
print(log)

class M:
    def __init__(self, n): self.n = n
    def __enter__(self):
        log.append(self.n)
        return self.n
    def __exit__(self, *a):
        log.append(-self.n)

log.clear()
src = "".join(indent(i) + "with M(%d):\n" % (i + 1) for i in range(18)) + indent(18) + "log.append(0)\n"
exec(src)
print(log)
log.clear()
exec("with " + ", ".join("M(%d) as m%d" % (i, i) for i in range(18)) + ": log.append(sum([%s]))" % ", ".join("m%d" % i for i in range(18)))
print(log)
src = "".join(indent(i) + "class C%d:\n" % i for i in range(30)) + indent(30) + "v = 'deep'\n"
exec(src)
o = C0
for i in range(1, 30):
    o = getattr(o, "C%d" % i)
print(o.v)
src = "".join(indent(2 * i) + "match v:\n" + indent(2 * i + 1) + "case [%d, v]:\n" % i for i in range(30)) + indent(60) + "found = v\n"
v = "end"
for i in range(29, -1, -1):
    v = [i, v]
exec(src)
print(found)

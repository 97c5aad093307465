# heap: 512K
# skip-on: board needs a larger heap than the board has
# the line of an error stays right far into a long source
import sys, io

def last(e):
    if hasattr(sys, "print_exception"):
        buf = io.StringIO()
        sys.print_exception(e, buf)
        text = buf.getvalue().split("Traceback")[-1]
        return [int(l.split("line ")[1].split(",")[0]) for l in text.split("\n") if l.startswith("  File ")][-1]
    tb = e.__traceback__
    while tb.tb_next:
        tb = tb.tb_next
    return tb.tb_lineno

def t(src, ns=None):
    try:
        exec(src, ns or {})
        print("no error")
    except Exception as e:
        print(type(e).__name__, last(e))

for n in (0, 1, 10, 31, 32, 63, 64, 127, 128, 255, 256, 300, 2047, 2048, 5000, 40000):
    t("\n" * n + "1 / 0")
t("x = 1\n" * 1000 + "x.y\n" + "x = 2\n" * 1000)
t("def f():\n" + "    x = 1\n" * 500 + "    x.y\n" + "    x = 2\n" * 500 + "f()\n")
t("def f():\n" + "\n" * 300 + "    x = 1\n" + "\n" * 300 + "    x.y\nf()\n")
t("def f():\n    x = 1\n" + "    # comment\n" * 700 + "    return x.y\n" + "\n" * 50 + "f()\n")
t("x = [" + "\n" * 600 + "1, \n" + "undefined]\n")
t("s = '''" + "\n" * 400 + "'''\nundefined\n")
t("x = 1 + \\\n" + "1 + \\\n" * 200 + "1\nundefined\n")
t("if 0:\n" + "    y = 1\n" * 400 + "undefined\n")
t("for i in range(3):\n" + "    x = i\n" * 200 + "    1 / (2 - i)\n" + "    z = 1\n" * 200)
t("class C:\n" + "    a = 1\n" * 300 + "    def m(self):\n" + "        b = 2\n" * 300 + "        return self.q\nC().m()\n")
t("".join("def f%d(): return %s\n" % (i, "f%d()" % (i - 1) if i else "1 / 0") for i in range(150)) + "f149()\n")
t("".join("x%d = %d; y%d = x%d\n" % (i, i, i, i) for i in range(500)) + "y = x499 / (x0)\n")
t("try:\n" + "    x = 1\n" * 300 + "    1 / 0\nexcept KeyError:\n    pass\n")
t("def g():\n" + "    yield 1\n" * 200 + "    1 / 0\nlist(g())\n")

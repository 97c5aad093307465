# heap: 256K
# skip-on: board needs a larger heap than the board has
# long chains of elif, operators, comparisons, attributes, calls, targets
n = 300
exec("def f(x):\n if x == 0: return 'first'\n" + "".join(" elif x == %d: return %d\n" % (i, i * 2) for i in range(1, n)) + " else: return 'else'\n")
print(f(0), f(1), f(127), f(128), f(299), f(300))
exec("def g(x):\n" + " if x == 0: r = 0\n" + "".join(" elif x == %d:\n  r = 'block %d'\n  r += '!'\n" % (i, i) for i in range(1, n)) + " return r\n")
print(g(0), g(150), g(299))
print(eval("+".join(["1"] * 500)), eval("-".join(["1"] * 300)), eval("*".join(["2"] * 200)) == 2 ** 200, eval("|".join(str(1 << i) for i in range(100))) == (1 << 100) - 1)
x = 1
print(eval("+".join(["x"] * 300)), eval(" and ".join(["x"] * 300)), eval(" or ".join(["0"] * 299 + ["7"])), eval(" and ".join(["x"] * 299 + ["0"])))
print(eval("<".join(str(i) for i in range(300))), eval("<".join(str(i) for i in list(range(150)) + [0] + list(range(150)))), eval("==".join(["x"] * 200)))
print(eval("'a'" + "+'b'" * 200) == "a" + "b" * 200, eval("'%s'" % ("q" * 50) + " 'r'" * 200) == "q" * 50 + "r" * 200, len(eval("f'{x}'" * 150)))

class N:
    def __init__(self): self.n = self
    def __call__(self): return self
    def __getitem__(self, i): return self
    def m(self): return self

o = N()
print(eval("o" + ".n" * 300) is o, eval("o" + "()" * 300) is o, eval("o" + "[0]" * 300) is o, eval("o" + ".m()" * 200) is o, eval("o" + ".n[0]()" * 100) is o)
exec(" = ".join("t%d" % i for i in range(200)) + " = 9")
print(t0, t199)
exec(", ".join("u%d" % i for i in range(300)) + " = range(300)")
print(u0, u299)
exec(", ".join("*v" if i == 100 else "w%d" % i for i in range(200)) + " = range(300)")
print(len(v), w0, w199)
print(eval("".join("1 if x == %d else " % (i + 2) for i in range(90)) + "'last'"))
exec("; ".join("y%d = %d" % (i, i) for i in range(300)))
print(y0 + y299)
exec("del " + ", ".join("y%d" % i for i in range(300)))
print("y0" in globals(), "y299" in globals())
exec("global " + ", ".join("z%d" % i for i in range(300)))
print(eval("not " * 100 + "x"), eval("-" * 100 + "x"), eval("~" * 100 + "x"), eval("- +" * 60 + "x"))
exec("try:\n raise KeyError\n" + "".join("except E%d: pass\n" % i for i in range(150)) + "except KeyError: print('the last handler')\n", {"E%d" % i: type("E%d" % i, (Exception,), {}) for i in range(150)})
print(eval("x in (" + ",".join(str(i) for i in range(300)) + ")"), eval("299 in [" + ",".join(str(i) for i in range(300)) + "]"), eval("x " + "if x else x " * 90))
match 150:
    case 1: pass
    case _: exec("match 250:\n" + "".join(" case %d: r = 'case %d'\n" % (i, i) for i in range(300)) + "print(r)")
exec("match 299:\n case " + "|".join(str(i) for i in range(300)) + ": print('alternatives')")

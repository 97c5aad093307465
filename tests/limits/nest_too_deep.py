# heap: 256K
# skip-on: board needs a larger heap than the board has
# nesting without any bound ends in an exception, never in a crash, and the next program still runs
ok = (SyntaxError, MemoryError, RecursionError, RuntimeError)

def t(src, mode="eval"):
    try:
        compile(src, "<deep>", mode)
    except ok:
        pass
    return eval("1 + 1")

for n in (1000, 5000):
    print(t("(" * n + "1" + ")" * n), t("[" * n + "]" * n), t("-" * n + "1"), t("not " * n + "1"), t("{1:" * n + "1" + "}" * n), t("f(" * n + ")" * n), t("x[" * n + "0" + "]" * n))
    print(t("(" * n), t("[" * n), t(")" * n), t("lambda:" * n + "1"), t("1 if 1 else " * n + "1"), t("(" * n + "1" + "]" * n), t("~" * n), t("**" * n))
print(t("\n".join(" " * i + "if 1:" for i in range(300)) + "\n" + " " * 300 + "pass", "exec"))
print(t("\n".join(" " * i + "def f():" for i in range(150)) + "\n" + " " * 150 + "pass", "exec"))
print(t("\n".join(" " * i + "class C:" for i in range(150)) + "\n" + " " * 150 + "pass", "exec"))
print(t("\n".join(" " * i + "for x in y:" for i in range(150)) + "\n" + " " * 150 + "break", "exec"))
print(t("\n".join(" " * i + "try:" for i in range(150)), "exec"), t("\n".join(" " * i + "with x:" for i in range(150)) + "\n" + " " * 150 + "pass", "exec"))
print(t("x = " * 2000 + "1", "exec"), t("x" + ".y" * 5000), t("f" + "()" * 3000), t("x" + "[0]" * 3000), t("1" + "+1" * 5000), t("1" + "<1" * 3000), t("a" + " and a" * 3000), t("a" + ",a" * 3000))
print(t("@d\n" * 500 + "def f(): pass", "exec"), t("if 1: pass\n" + "elif 1: pass\n" * 2000, "exec"), t("lambda " + ",".join("a%d" % i for i in range(1000)) + ": 0"))
print("still alive")

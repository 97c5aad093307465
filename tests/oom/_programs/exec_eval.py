# compile, exec, eval, globals, locals.
ns = {}
exec("a = 1\nb = a + 1\ndef f(x):\n    return x + b\nclass C:\n    v = a\n    del_me = 1\n    del del_me\n", ns)
print(ns["b"], ns["f"](5), ns["C"].v, eval("b * 2", ns), eval("x + y", {"x": 1}, {"y": 2}))
code = compile("r = [i for i in range(3)]", "name", "exec")
exec(code, ns)
print(ns["r"], eval(compile("1 + 2", "n", "eval")), sorted(locals()) == sorted(globals()), "ns" in globals())
exec("del a\ntry:\n    a\nexcept NameError:\n    n = 'gone'\n", ns)
print(ns["n"])
try:
    exec("x = (1 +")
except SyntaxError as e:
    print("SyntaxError")
for text in ("def f(:", "'abc", "if x\n  y", "  x = 1", "return 5", "a b", "1 = 2", "for", "x = 1 if", "f'{'"):
    try:
        compile(text, "t", "exec")
    except SyntaxError:
        print("no", end=" ")
print()


def f(p):
    q = p
    return sorted(locals())


print(f(1))
exec("import sys as s; from math import pi, floor as fl; global_only = s.maxsize > 0", ns)
print(ns["fl"](2.5), ns["global_only"])

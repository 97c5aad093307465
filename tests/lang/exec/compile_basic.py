# compile in its three modes
c = compile("1 + 2", "<e>", "eval")
print(eval(c), eval(c), type(c).__name__ == type(compile("", "f", "exec")).__name__)
c = compile("x = 1\ny = x + 1", "<x>", "exec")
ns = {}
exec(c, ns)
print(ns["x"], ns["y"])
exec(c)
print(x, y)
c = compile("a + b", "<e>", "eval")
print([eval(c, {"a": i, "b": 10}) for i in range(3)], eval(c, {"a": 1}, {"b": 2}))
c = compile("total += n", "<x>", "exec")
ns = {"total": 0, "n": 5}
for i in range(4):
    exec(c, ns)
print(ns["total"])
c = compile("5 + 5", "<s>", "single")
exec(c)
exec(compile("v = 3", "<s>", "single"))
print(v)
exec(compile("print('in single')", "<s>", "single"))
exec(compile("None", "<s>", "single"))
print(eval(compile("1 + 1", "<e>", "eval")), exec(compile("1 + 1", "<x>", "exec")))
f = compile("def f(n):\n    return n * 2", "<f>", "exec")
exec(f, ns)
print(ns["f"](4))
for src, mode in (("x = 1", "eval"), ("", "eval"), ("1 +", "exec"), ("1\n2", "single"), ("a b", "exec"), ("if 1:", "exec"), ("def f(", "exec"), ("return", "exec"), ("'", "single"), ("(1", "eval"), ("for", "exec"), (" 1", "exec")):
    try:
        compile(src, "<bad>", mode)
        print("accepted", repr(src), mode)
    except SyntaxError as e:
        pass
for bad in ("compile()", "compile('1')", "compile('1', 'f')", "compile(5, 'f', 'eval')", "compile('1', 'f', 5)"):
    try:
        eval(bad)
        print("no error")
    except TypeError:
        print(bad, "TypeError")
try:
    compile("1", "f", "nonsense")
except ValueError:
    print("ValueError")
try:
    exec(compile("1 / 0", "<z>", "exec"))
except ZeroDivisionError:
    print("ZeroDivisionError")
code = [compile("i * %d" % k, "<l>", "eval") for k in range(4)]
print([eval(c, {"i": 3}) for c in code])
print(eval(compile(b"2 * 3", "<b>", "eval")), eval(compile("(lambda q: q)(7)", "f", "eval")), eval(compile("[j for j in range(2)]", "f", "eval")))

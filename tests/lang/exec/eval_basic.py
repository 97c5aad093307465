# eval of expressions
x = 5
print(eval("x"), eval("x + 1"), eval(" x "), eval("(x,\n1)"), eval("[i * x for i in range(3)]"), eval("'a' 'b'"), eval("lambda q: q + x")(1), eval("x if x else 0"), eval("{1: x}"), eval("not x"))
print(eval("a + b", {"a": 1, "b": 2}), eval("a + b", {"a": 1}, {"b": 5}), eval("a", {"a": 1}, {"a": 2}), eval("len([1, 2])"), eval("__import__('sys').__name__"))
print(eval("(y := 3) + y"), y, eval("print('side') or 7"), eval("f'{x}{x + 1}'"), eval(b"1 + 2"), eval("1, 2"), eval("(*[1], 2)"), eval("...") is ...)
ns = {"v": 1}
eval("ns_list.append(v)", ns, {"ns_list": (lst := [])})
print(lst)
f = eval("lambda: v", ns)
ns["v"] = 9
print(f())
print(eval("[v for _ in 'ab']", {"v": 1}), eval("[v + w for w in [1]]", {"v": 1}), eval("(lambda: g)()", {"g": "global"}), eval("sum(i for i in range(n))", {"n": 4}))

def fn(a):
    b = 2
    return eval("a + b", {"a": a, "b": b}), eval("x")

print(fn(1))

class C:
    n = 3
    m = eval("n + 1")

print(C.m)
for src in ("1 / 0", "undefined", "[][0]", "{}['k']", "x.nope", "x()", "'a' + 1", "int('z')"):
    try:
        eval(src)
    except Exception as e:
        print(src, type(e).__name__)
for bad in ("", " ", "x = 1", "x +", "(", "1 2", "import sys", "def f(): pass", "pass", "x; y", "x\ny", "if x: y", "return 1", "del x", "for i in x: i", "print x", "1 +* 2", "#", "\n", "x :=1", "while 1: pass", "raise", "global x", "assert x", "lambda", "a b", "'", "x.", "x[", "@x"):
    try:
        eval(bad)
        print("accepted", repr(bad))
    except SyntaxError:
        pass
for bad in ("eval()", "eval(5)", "eval(None)", "eval('1', 5)", "eval('1', {}, 5)", "eval([])", "eval('1', {}, {}, {})"):
    try:
        eval(bad)
        print("no error")
    except TypeError:
        print(bad, "TypeError")
print(eval("eval('eval(\"x\")')"), eval("1 # comment"), eval("\t1"), eval("1\n"), eval("1\n\n# c\n"))
print(max(eval("[1, 2, 3]")), eval(repr([1, "a", (2.5, None), {"k": b"b"}, {1}, True])), eval(str(1 << 70)) == 1 << 70)

# compile, exec and eval with namespaces.
print(eval("1 + 2"), eval(" 3 * 4 "), eval("\t5\n"), eval("[x for x in range(3)]"), eval("(lambda a: a * 2)(4)"), eval("a + b", {"a": 1, "b": 2}), eval("a + b", {"a": 1, "b": 2}, {"b": 10}), eval("x", {}, {"x": "local"}))
x = "global"


def f():
    x = "local of f"
    return x, eval("x", globals()), eval("x", {"x": "given"})


print(f())
ns = {}
print(exec("y = 5\nz = y * 2", ns), ns["y"], ns["z"], sorted(k for k in ns if not k.startswith("__")))
g, l = {"a": 1}, {}
exec("b = a + 1\nglobal c\nc = 9", g, l)
print(l, g["c"], "b" in g)
exec("def fn(n):\n    return n * k\n", ns)
ns["k"] = 3
print(ns["fn"](4))
exec("x = 'changed'")
print(x)
c = compile("p + 1", "<expr>", "eval")
print(eval(c, {"p": 1}), eval(c, {"p": 41}))
c = compile("q = 1\nfor i in range(3):\n    q += i", "<stmts>", "exec")
ns = {}
exec(c, ns)
print(ns["q"], ns["i"], exec(compile("", "f", "exec")), exec("pass"), exec("# only a comment"), exec("\n\n"))
exec(compile("5 * 5", "<single>", "single"))
exec(compile("if 1:\n    'shown'\n    None\n", "<single>", "single"))
print(eval(b"1 + 1"), exec(b"x = 3"), x, eval("'é日'"), eval("""'''a
b'''"""))
for src in ("", "1 +", "a = 1", "1; 2", "x y", "(1", "1)", "  \n", "def f(): pass", "return 1", "yield", "\x00"):
    try:
        eval(src)
        print(repr(src), "no error")
    except (SyntaxError, ValueError) as e:
        print(repr(src), type(e).__name__)
for src in ("1 +", "  x = 1", "if 1:", "if 1:\nx", "def", "x = = 1", "for in x: pass", "class", "break", "continue", "return", "a\n  b", "try: pass", "else: pass", "x = 'a", "\tx\n        y"):
    try:
        exec(src)
        print(repr(src), "no error")
    except SyntaxError as e:
        print(repr(src), issubclass(type(e), SyntaxError))
for fn in (lambda: eval(5), lambda: exec(None), lambda: eval("1", 5), lambda: exec("1", []), lambda: compile("1"), lambda: eval(), lambda: compile("1", "f", 5)):
    try:
        fn()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)
try:
    compile("1", "f", "wrong mode")
except ValueError as e:
    print(type(e).__name__)
for src in ("undefined_thing", "1 // 0", "[][1]", "{}['k']", "None.a"):
    try:
        eval(src)
    except Exception as e:
        print(type(e).__name__)

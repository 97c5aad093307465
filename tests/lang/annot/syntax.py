# where annotations may stand
good = ["x: int", "x: int = 1", "(x): int = 1", "x.y: int", "x.y: int = 1", "x[0]: int = 1", "x: int = yield_", "x: a = 1,", "x: (a, b) = 1", "x: [a] = 1", "x: lambda: 0 = 1", "x: a if b else c = 1",
        "x: 'str'", "x: a[b, c]", "x: a | b", "x: None", "x: ...", "x: f()", "def f(a: b): pass", "def f(a: b = c): pass", "def f(*a: b): pass", "def f(**a: b): pass", "def f(*, a: b): pass", "def f(a: b, /): pass", "def f() -> a: pass",
        "def f(a: b = c, *d: e, g: h = i, **j: k) -> l: pass", "def f(a: lambda: 0): pass", "def f() -> lambda: 0: pass", "def f(a: (b, c)): pass", "def f() -> (a, b): pass", "class C: x: int", "class C:\n x: int\n y: str = 1",
        "async def f(a: b) -> c: pass", "def f(*args: *a): pass", "x: a.b.c", "x: not a", "x: a and b", "def f():\n x: int\n return x", "for i in x:\n y: int = i", "x: int; y: str", "x: (yield_)", "x: int = *a, b", "def f(a: b\n ,\n): pass", "x: {a: b}"]
for s in good:
    try:
        compile(s, "<s>", "exec")
    except SyntaxError:
        print("rejected", s)
bad = ["x, y: int", "x, y: int = 1, 2", "(x, y): int", "[x]: int", "x: int: str", "x: int = y = 1", "x = y: int = 1", "x: int += 1", "x:", "x: = 1", ": int", "1: int", "f(): int", "x + y: int", "lambda (a: int): a",
       "x: int,", "*x: int", "*x: int = 1", "def f(a: ): pass", "def f(: int): pass", "def f() ->: pass", "def f() -> : pass", "def f(a = b: c): pass", "def f(*: int): pass", "def f(/: int): pass", "for x: int in y: pass", "with a as b: int: pass", "del x: int",
       "return x: int", "import x: int", "x: a, b", "None: int", "True: int = 1", "'a': int", "x: int = ", "global x: int", "def f(a -> b): pass", "def f -> a: pass", "class C(x: int): pass", "x: y := 1", "(x: int)", "f(x: int)", "x: for", "if x: int: pass", "def f():\n x: int\n global x",
       "def f():\n global x\n x: int", "x[0:1:2:3]: int", "(x := 1): int", "x: int = 1: 2", "...: int", "-x: int", "x: *a"]
n = 0
for s in bad:
    try:
        compile(s, "<s>", "exec")
        print("accepted", repr(s))
    except SyntaxError:
        n += 1
print(n, len(bad))

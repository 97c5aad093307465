# what cannot be assigned to, deleted, or bound
targets = ["1", "1.5", "'a'", "b'a'", "None", "True", "False", "...", "f()", "a()", "a.b()", "a[0]()", "a + b", "-a", "not a", "a and b", "a or b", "a < b", "a if b else c", "lambda: 0", "lambda: a", "[a for a in b]", "(a for a in b)", "{a for a in b}", "{a: b for a in c}", "{a}", "{a: b}", "{}", "f'{a}'", "f''",
           "(a, 1)", "[a, 1]", "(a, f())", "[a, [b, 1]]", "a, 1", "1, a", "a, b()", "*a, *b", "(*a, *b)", "[*a, *b]", "a, *b, *c", "(a + b, c)", "(a := 1)", "(1)", "((1))", "(None)", "(a, None)", "(yield)", "*1,", "*f(),", "(a.b(), c)", "a @ b", "~a", "a ** b", "a in b", "a is b", "'a' 'b'", "0x10", "1j", "''"]
n = 0
def bad(s):
    try:
        compile(s, "<s>", "exec")
        print("accepted", repr(s))
    except SyntaxError:
        return 1
    return 0
total = 0
for t in targets:
    forms = ["%s = x", "y = %s = x", "for %s in x: pass", "[z for %s in x]", "with x as %s: pass", "(%s := 1)"]
    for f in forms:
        total += 1
        n += bad(f.replace("%s", t))
    if not t.startswith("*") and "*" not in t:
        for f in ("%s += 1", "del %s" if t not in ("(yield)",) else "del 1", "%s: int = 1"):
            total += 1
            n += bad(f.replace("%s", t))
print(n, total)
aug = ["(a, b) += 1", "[a, b] += 1", "a, b += 1", "(a,) += 1", "[a] += 1", "() += 1", "[] += 1", "*a += 1", "a = b += 1", "a += b = 1", "a += b += 1", "a + b += 1", "(a, b): int", "a, b: int = 1", "*a = x", "*a: int", "(*a) = x", "*a, b += 1", "a +=", "a += *b", "a := b", "a =: b",
       "with x as (a, 1): pass", "with x as a b: pass", "import x as 1", "import x as a.b", "from x import y as 1", "def f(1): pass", "class 1: pass", "global 1", "except x as 1: pass", "try: pass\nexcept x as 1: pass", "try: pass\nexcept x as a.b: pass", "(a.b := 1)", "(a[0] := 1)", "((a) := 1)", "(a, b := 1) = x", "del (a := 1)", "for x in (a := 1) = b: pass"]
for s in aug:
    if not bad(s):
        print("!")
good = ["a = x", "a.b = x", "a[0] = x", "a().b = x", "a()[0] = x", "(a) = x", "((a)) = x", "(a.b) = x", "[a] = x", "(a,) = x", "a, = x", "a, b = x", "(a, b) = x", "[a, b] = x", "[a, (b, c)] = x", "a, *b = x", "*a, = x", "[*a] = x", "(*a, b) = x", "a, (*b, c) = x", "() = x", "[] = x", "a[b:c] = x", "a[b, c] = x",
        "a[...] = x", "'a'.b = x", "1 .b = x", "(1).b = x", "[].b = x", "{}[0] = x", "f'{a}'.b = x", "(a if b else c).d = x", "(lambda: 0).x = 1", "a.b.c[0].d = x", "a[0][1][2] = x", "a = b = c = x", "a = b, c = d = x", "a += x", "(a) += x", "a.b += x", "a[0] += x", "(a.b) += x", "a: int", "a.b: int", "a[0]: int = x", "(a): int = x",
        "del a", "del a.b", "del a[0]", "del (a)", "del (a, b)", "del [a, b]", "del a, b", "del (a, (b, [c]))", "del a,", "del ()", "del []", "for a.b in x: pass", "for a[0] in x: pass", "for a, b in x: pass", "for (a, b) in x: pass", "for [a, *b] in x: pass", "for a, *b in x: pass", "for *a, b in x: pass", "for a, in x: pass", "for () in x: pass",
        "with x as a.b: pass", "with x as a[0]: pass", "with x as (a, b): pass", "with x as [a]: pass", "with x as (a): pass", "[a for a.b in x]", "[a for a[0] in x]", "[a for a, *b in x]", "(a := x)", "[a := x]", "f(a := x)", "a[b := x]", "{a := x}", "lambda: (a := x)"]
for s in good:
    try:
        compile(s, "<s>", "exec")
    except SyntaxError:
        print("rejected", s)

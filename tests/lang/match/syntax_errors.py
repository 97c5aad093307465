# what match statements may not say
def bad(src):
    try:
        compile(src, "<s>", "exec")
        print("accepted", repr(src))
    except SyntaxError:
        return 1
    return 0

n = 0
pats = ["x()()", "x + 1", "1 + 1", "1 + x", "x.y.z + 1j", "-x", "+1", "- -1", "1 - 2", "2j + 1", "1j + 2j", "not x", "x[0]", "x if y else z", "lambda: x", "f'x'", "f'{x}'", "b'a' 'b'", "...", "*x + 1",
        "[*a, *b]", "[a, a]", "[a, [b, a]]", "{'k': a, 'j': a}", "a as a as b", "x as 1", "x as y.z", "x as _", "x as (y)", "1 as [a]", "(x as y) as x", "[a] as a", "*a", "**a", "(*a)", "x := 1", "x = 1", "1 < 2", "x == 1", "yield",
        "await x", "x,, y", "[1, , 2]", "(", "[", "{", ")", "1 2", "x y", "if", "None.x", "1.x", "'a'.x", "'a' as 'b'", "x!", "@x", "%", "1:2", "[1:2]", "`x`", "C(a, a)", "C(x=a, y=a)", "a | b | a if", "x, *y, *z", "-", "--1", "-'a'", "-None",
        "1 + -2j", "1 * 2j", "True + 1j", "_.x.1", "._", "x.", "{1: 2, 1: 3}", "{-1: a, -1: b}", "{None: 1, None: 2}", "{'a': 1, 'a' '': 2}"]
for p in pats:
    n += bad("match v:\n case %s: pass" % p)
stmts = ["match x: case 1: pass", "match x:\n pass", "match x:\n case 1:\n", "match x:\ncase 1: pass", "match x:\n case: pass", "match x:\n case 1 pass", "match x\n case 1: pass", "match:\n case 1: pass", "match x:\n",
         "match x:\n case 1: pass\n pass", "match x:\n case 1: pass\n else: pass", "match x:\n x = 1\n case 1: pass", "match x:\n case 1 if: pass", "match x:\n case if 1: pass", "match x:\n case x: pass\n case 1: pass",
         "match x:\n case _: pass\n case 1: pass", "match x:\n case (x): pass\n case 1: pass", "match x:\n case 1 | x: pass\n case 2: pass", "match x:\n case x as y: pass\n case 1: pass" , "case 1: pass", "match x, y z:\n case 1: pass",
         "match x = 1:\n case 1: pass", "match x:\n  case 1: pass\n case 2: pass", "match x:\n case 1: pass\n  case 2: pass", "match *x:\n case 1: pass", "def f(): match x: case 1: return", "match x: pass", "match (x y):\n case 1: pass"]
for s in stmts:
    n += bad(s)
print(n == len(pats) + len(stmts))
good = ["match x:\n case 1: pass\n\n # c\n\n case 2: pass", "match x:\n\n case 1: pass", "match x: # c\n case 1: # d\n  pass", "match x:\n case (\n  1 |\n  2\n ): pass", "match x:\n case x if x: pass\n case _: pass", "match x:\n case [\n 1,\n ]: pass",
        "match(x):\n case(1): pass", "match[x]:\n case[1]: pass", "match{}:\n case{}: pass", "match-1:\n case-1: pass", "match'x':\n case'x': pass", "match x,:\n case x,: pass", "match x:\n case a.b.c.d(): pass", "match x:\n case [[[[a]]]]: pass",
        "match x:\n case {'a': {'b': {'c': [d]}}}: pass", "match x:\n case -1 | -1.5 | -1j | 1 - 1j | -1 + 1j: pass", "match x:\n case a, b, *_: pass", "match (yield_):\n case _: pass", "match x:\n case C(a, b=C(c, d=[e])): pass", "match x:\n case (((a))): pass", "pass",
        "match x:\n case 1 as y: pass", "match x:\n case [1 as y, 2 as z] as w: pass", "match x:\n case {'k': 1 as y, **z}: pass", "async def f():\n match await x:\n  case 1: await y"]
for s in good:
    compile(s, "<s>", "exec")
print("good")

# statements that are syntax errors
bad = ["if", "if a", "if:", "if a:", "if a b: pass", "if a: pass else: pass", "if a: pass\nelif", "if a: pass\nelif: pass", "if a: pass\nelse", "if a: pass\nelse b: pass", "else: pass", "elif a: pass", "if a: pass\nelse: pass\nelif b: pass", "if a: pass\nelse: pass\nelse: pass",
       "if a = 1: pass", "if (a = 1): pass", "if a := 1, 2 =: pass", "while", "while a", "while: pass", "while a: pass\nelif b: pass", "while a = 1: pass", "for", "for x", "for x in", "for x in y", "for in y: pass", "for x y: pass", "for x in: pass", "for 1 in y: pass", "for x() in y: pass",
       "for x + 1 in y: pass", "for (x in y): pass", "for x in y z: pass", "for None in y: pass", "for x in y: pass\nelif z: pass", "for x. in y: pass", "for [x in y: pass", "for x, 1 in y: pass", "for not x in y: pass", "for x if y in z: pass", "for x = 1 in y: pass",
       "try: pass", "try: pass\nelse: pass", "try: pass\nexcept: pass\nexcept A: pass", "try: pass\nfinally: pass\nexcept: pass", "try: pass\nfinally: pass\nelse: pass", "try: pass\nexcept: pass\nfinally: pass\nfinally: pass", "try", "try:", "except: pass", "finally: pass", "try: pass\nexcept A as: pass", "try: pass\nexcept A as 1: pass",
       "try: pass\nexcept A as b.c: pass", "try: pass\nexcept as a: pass", "try: pass\nexcept A B: pass", "try: pass\nelse: pass\nexcept: pass", "try: pass\nexcept: pass\nelse: pass\nexcept A: pass", "with", "with a", "with: pass", "with a as: pass", "with a as 1: pass", "with a as f(): pass", "with a b: pass", "with a, : pass", "with as b: pass",
       "def", "def f", "def f:", "def f()", "def f(: pass", "def f): pass", "def 1(): pass", "def f.g(): pass", "def f()pass", "def f(): ", "def (a): pass", "def f(a a): pass", "def f(a,,b): pass", "def f(,): pass", "def f(a, a): pass", "def f(a=1, b): pass", "def f(*): pass", "def f(*, **k): pass", "def f(*a, *b): pass", "def f(**k, a): pass", "def f(**k, *a): pass",
       "def f(**k, **l): pass", "def f(*a, /): pass", "def f(/, a): pass", "def f(a, /, b, /): pass", "def f((a, b)): pass", "def f(1): pass", "def f('a'): pass", "def f(a.b): pass", "def f(a[0]): pass", "def f(a=): pass", "def f(None): pass", "def f(*a=1): pass", "def f(**k=1): pass", "def f(a, *a): pass", "def f(a, *, a): pass", "def f(a, **a): pass", "def f(*a, a): pass",
       "class", "class C", "class:", "class 1: pass", "class C(: pass", "class C): pass", "class C.D: pass", "class C(a b): pass", "class C pass", "class (C): pass", "class C(x for x in y): pass", "class C(a=1, b): pass", "class None: pass",
       "return = 1", "x = return 1", "def f(): return return", "def f(): return a b", "def f(): return,", "def f(): return *", "import", "import a b", "import a.", "import .a", "import 1", "import a as 1", "import a as b.c", "from", "from a", "from a import", "from a import b c", "from a import (", "from a import ()", "from a import b,", "from import a", "from a import b.c", "from . import", "from .a. import b", "import *",
       "del", "del 1", "del f()", "del a + b", "del (a", "del a b", "del *a", "del a,, b", "del None", "del a = 1", "del 'a'", "del [a, 1]", "del (a, f())", "del a if b else c", "del not a", "del -a", "del x for x in y", "del {}", "del {a}", "del lambda: 1", "del a := 1",
       "global", "global 1", "global a.b", "global a b", "global a,", "global (a)", "global a = 1", "nonlocal", "nonlocal a = 1", "assert", "assert a b", "assert a, b, c", "assert a,", "assert , a", "assert a = 1", "raise a b", "raise a, b from", "raise from a", "raise a from", "raise a from b c",
       "pass pass", "pass 1", "break 1", "continue 1", "pass = 1", "x pass", "a b", "a b c", "1 a", "'a' b", "a 'b'", "print 'a'", "exec 'a'", "print a, b", "@", "@a", "@a\nx = 1", "@\ndef f(): pass", "@a b\ndef f(): pass", "@a; def f(): pass", "@a\n\n", "@a\nimport b", "@a def f(): pass", "@x = 1\ndef f(): pass",
       "async", "async f(): pass", "async x", "await", "async def f", "async for x in y: pass", "async with a: pass", "async class C: pass", "async if a: pass", "type X", "match x:", "match x: pass", "case 1: pass",
       "a: int: str", "a: = 1", ": int", "a, b: int", "x +: 1", "x ->", "-> x", "=> x", "= 1", "== 1", "x ==", "x = ", "x = = 1", "x =+", "x += ", "+= 1", "x + = 1", "x =* 2 2", "x **", "x = *", "x = *a", "x = (*a)", "x = **a", "x = y = ", "x = 1 = y", "x y = 1", "x = y z"]
n = 0
for s in bad:
    try:
        compile(s + "\n", "<s>", "exec")
        print("accepted", repr(s))
    except SyntaxError:
        n += 1
print(n, len(bad))

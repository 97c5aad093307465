# declarations that contradict each other
bad = ["def f(x): global x", "def f(*x): global x", "def f(**x): global x", "def f(*, x): global x", "def f(x): nonlocal x", "def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f():\n x += 1\n global x", "def f():\n for x in y: pass\n global x", 
       "def f():\n def x(): pass\n global x", "def f():\n class x: pass\n global x", "def f():\n del x\n global x", "def f():\n with y as x: pass\n global x", "def f():\n (x := 1)\n global x", "def f():\n try: pass\n except y as x: pass\n global x", "def f():\n global x\n nonlocal x", "def f():\n x = 1\n def g():\n  global x\n  nonlocal x",
       "nonlocal x", "def f(): nonlocal x", "class C: nonlocal x", "x = 1\ndef f(): nonlocal x", "def f():\n def g(): nonlocal x", "def f():\n class C:\n  x = 1\n  def g(self): nonlocal x", "class C:\n x = 1\n def f(self): nonlocal x", "def f():\n global x\n def g(): nonlocal x", "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x", "def f():\n x = 1\n def g():\n  print(x)\n  nonlocal x",
       "def f():\n x = 1\n def g(x): nonlocal x", "def f(x, x): pass", "def f(x, *x): pass", "def f(x, **x): pass", "def f(x, *, x): pass", "def f(*x, x): pass", "lambda x, x: 0", "lambda *x, **x: 0", "def f(a, b, c, a): pass", "async def f(x, x): pass", "class C:\n def f(self, self): pass",
       "[(x := x) for x in y]", "[x := 1 for x in y]", "[y for x in (y := z)]", "class C: [(y := x) for x in z]", "def f(): [(x := 1) for (x, y) in z]", "[(i := 0) for i in range(5)]", "{(x := 1) for x in y}", "{(x := 1): 2 for x in y}", "list((x := 1) for x in y)",
       "def f():\n from x import *", "class C:\n from x import *", "def f():\n return 1\n yield from" , "return 1", "yield 1", "class C: return 1", "class C: yield 1", "await x", "class C: await x", "def f(): await x", "lambda: await x", "async def f(): yield from x", "break", "continue", "def f(): break", "class C: continue", "if 1: break", "for x in y:\n def f(): break", "while 1:\n class C: continue",
       "try: pass\nfinally: continue", "with x: break", "for x in y: pass\nelse: break", "def f():\n for x in y: pass\n continue", "[(yield) for x in y]", "def f(): [(yield) for x in y]", "def f(): {(yield x) for x in y}", "def f(): list((yield) for x in y)", "lambda: [(yield) for x in y]", "class C: [(yield) for x in y]", "def f(x=(yield)): pass", "def f(): [(yield from x) for y in z]", "global x, x y", "def f():\n global __debug__x y"]
n = 0
for s in bad:
    try:
        compile(s, "<s>", "exec")
        print("accepted", repr(s))
    except SyntaxError:
        n += 1
print(n, len(bad))
good = ["global x\nx = 1", "def f():\n global x\n x = 1", "def f():\n global x, y\n del x", "def f():\n x = 1\n def g():\n  nonlocal x\n  x = 2", "def f(x):\n def g(): nonlocal x", "def f():\n def g(): nonlocal x\n x = 1", "def f():\n if 0: x = 1\n def g(): nonlocal x", "def f():\n for x in y: pass\n def g(): nonlocal x", "def f():\n import x\n def g(): nonlocal x",
        "def f():\n class x: pass\n def g(): nonlocal x", "def f():\n [x := 1 for _ in y]\n def g(): nonlocal x", "def f():\n x = 1\n class C:\n  nonlocal x\n  x = 2", "class C:\n global x\n x = 1", "def f():\n global x\n def g():\n  global x\n  x = 1", "def f():\n global x\n def g():\n  x = 1\n  def h(): nonlocal x", "def f():\n global x\n import x", "def f():\n global x\n for x in y: pass",
        "def f():\n global x\n def x(): pass", "def f():\n global x; global x", "[x for x in y if (z := x)]", "[(z := x) for x in y]", "[[(z := x) for x in y] for w in v]", "def f(): return [(z := x) for x in y]", "def f(x=(z := 1)): pass", "lambda x=(z := 1): x", "lambda: (yield)", "def f(): x = yield", "def f(): return (yield)", "async def f(): yield", "async def f():\n yield\n return", "async def f(): return [await x for x in y]",
        "async def f(): [(await x) async for x in y]", "def f():\n def x(x): return x", "def f(x):\n class C:\n  x = x", "while 1:\n if x: break\n else: continue", "for x in y:\n try: continue\n finally: break", "while 1:\n for x in y: pass\n else: break", "def f(x, y=lambda x: x): pass", "class C:\n def f(x): x = x", "def f():\n try: pass\n except E as x: pass\n def g(): nonlocal x", "def f():\n match y:\n  case x: pass\n def g(): nonlocal x"]
for s in good:
    try:
        compile(s, "<s>", "exec")
    except SyntaxError:
        print("rejected", repr(s))

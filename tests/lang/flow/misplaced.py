# break, continue, return, yield, await outside of where they belong
bad = [
    "break", "continue", "if 1:\n break", "if 1: continue", "def f():\n break", "def f():\n continue", "class C:\n break",
    "for i in []:\n def f():\n  break", "while 1:\n class C:\n  continue", "for i in []: pass\nelse:\n break", "while 0: pass\nelse: continue",
    "try: pass\nfinally: break", "with x: break", "for i in []:\n lambda: break", "for i in []:\n class C:\n  break",
    "return", "class C: return", "yield 1", "yield", "x = yield", "class C: yield 1", "class C:\n x = yield", "yield from []", "await x", "class C: await x",
    "def f(): await x", "def f():\n async for i in x: pass", "def f():\n async with x: pass", "async for i in x: pass", "async with x: pass",
    "def f(): [x async for x in y]", "lambda: await x", "async def f(): yield from x",
    "def f(): return [(yield) for x in y]", "def f(): return ((yield x) for x in y)", "nonlocal x", "class C: nonlocal x", "def f(): nonlocal x", "def f(x): global x",
    "def f(x): nonlocal x", "def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x",
    "def f():\n global x\n nonlocal x", "from x import *\ndef f(): from y import *", "class C:\n from y import *", "def f():\n from . import *",
]
n = 0
for s in bad:
    try:
        compile(s, "<s>", "exec")
        print("accepted", repr(s))
    except SyntaxError:
        n += 1
print(n, len(bad))
good = [
    "for i in []:\n if 1:\n  break\n else: continue", "while 1:\n try: break\n finally: pass", "for i in []:\n with x: continue", "while 1:\n for i in []: pass\n else: break",
    "def f():\n while 1: return", "for i in []:\n def f(): return\n break", "def f(): x = yield", "def f(): yield", "lambda: (yield)", "async def f(): await x",
    "async def f():\n async for i in x: pass", "async def f(): return [i async for i in x]", "def f():\n x = 1\n def g(): nonlocal x", "global x", "class C: global x",
    "def f(): global x, y", "for i in []:\n try: pass\n except: continue\n else: break",
]
for s in good:
    try:
        compile(s, "<s>", "exec")
    except SyntaxError as e:
        print("rejected", repr(s))

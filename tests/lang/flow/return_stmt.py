# return values and bare return
def a():
    return

def b():
    return 1, 2

def c():
    return (1)

def d():
    return ()

def e(x):
    if x:
        return x

def f():
    return [
        1,
        2
    ]

def g():
    return lambda: 5

def h():
    return not 1

def i():
    return 1 if 0 else 2

def j(n):
    return n and n * j(n - 1) or 1

def k():
    for x in range(5):
        if x == 3:
            return x
    return "none"

def l():
    pass
    # a comment only

def m():
    return; print("unreachable")

def n(): return "one line"

def o():
    return *[1, 2], 3

def p():
    return (yield)

def q():
    return {
        "k": "v"
    }["k"]

def r():
    return "a" \
        "b"

print(a(), b(), c(), d(), e(0), e(1), f(), g()(), h(), i(), j(5), k(), l(), m(), n(), o(), q(), r())
x = p()
next(x)
try:
    x.send("sent")
except StopIteration as s:
    print(s.value)

def dead():
    return 1
    return 2
    raise KeyError
    x = 5

print(dead())

def shadow():
    if 0:
        return 1
    for i in ():
        return 2
    while 0:
        return 3
    try:
        pass
    except KeyError:
        return 4

print(shadow())
for bad in ("return", "return 1", "class C:\n return 1", "if 1:\n return", "for i in []: return i", "lambda: return 1", "x = return"):
    try:
        compile(bad, "<s>", "exec")
        print("ok", bad)
    except SyntaxError:
        print("SyntaxError")

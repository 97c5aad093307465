# where := binds
def f():
    [loc := i for i in range(3)]
    return loc

print(f())
try:
    loc
except NameError:
    print("not global")

def g():
    global gl
    [gl := i for i in "abc"]

g()
print(gl)

def outer():
    n = 0

    def inner():
        nonlocal n
        [n := n + i for i in range(4)]
    inner()
    return n

print(outer())

# nested comprehensions bind in the function that holds the outermost
def h():
    r = [[(last := (i, j)) for j in range(2)] for i in range(2)]
    return last, r[1][1]

print(h())

def gen_expr():
    it = (seen := x for x in range(3))
    next(it)
    a = seen
    next(it)
    return a, seen

print(gen_expr())

def in_lambda():
    fn = lambda: [m := 5 for _ in "1"] and m
    return fn()

print(in_lambda())
print([y := 1, y ** 2, y ** 3][2], y)
[q := k for k in "xyz"]
print(q)

def cond(v):
    if v and (r := v * 2):
        return r
    return "unset" if not v else r

print(cond(2), cond(0))

def unbound():
    if False and (u := 1):
        pass
    try:
        return u
    except UnboundLocalError as e:
        return type(e).__name__

print(unbound())

def closure():
    fs = [lambda: z for z0 in range(3) if (z := z0) >= 0]
    return [fn() for fn in fs], z

print(closure())

class C:
    a = (b := 3) + 1
    c = [b, a]

print(C.a, C.b, C.c)

def dflt(p=(dv := 8)):
    return p

print(dflt(), dv)

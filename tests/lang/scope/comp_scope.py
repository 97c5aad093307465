# scopes of comprehensions and generator expressions
x = "outer"
l = [x for x in range(3)]
print(x, l)
s = {x for x in "a"}
d = {x: y for x, y in [(1, 2)]}
g = list(x for x in "b")
print(x)
try:
    y
except NameError:
    print("y not leaked")

def f():
    a = 10
    r = [a + b for b in range(3)]
    q = [[a * i + j for j in range(2)] for i in range(2)]
    return r, q, [lambda: a for _ in range(1)][0]()

print(f())

# the first iterable is evaluated outside, at once; the rest inside, late
def g1():
    n = 3
    it = (n * i for i in range(n))
    n = 100
    return list(it)

print(g1())

def g2():
    try:
        (x for x in 1 / 0)
    except ZeroDivisionError:
        print("first iterable at once")
    it = (x for _ in range(1) for x in 1 / 0)
    print("second not yet")
    try:
        list(it)
    except ZeroDivisionError:
        print("now")
    try:
        (x for x in 5)
        print("made")
    except TypeError:
        print("iter() at once")

g2()

class C:
    n = 2
    first = [i for i in range(n)]
    fs = [lambda: i for i in range(3)]

print(C.first, [f() for f in C.fs])
print([[x for x in range(y)] for y in range(3)], x)
print([x for x in [x for x in range(3)]])
i = 5
print([i for i in range(i)], i)
print([(i, j) for i in range(2) for j in range(i + 1)], i)

def h():
    fs = [lambda: (i, k) for i in range(2) for k in "ab"]
    return [f() for f in fs]

print(h())

def p(v):
    return [v for v in [v, v + 1]], v

print(p(1))

def gl():
    global made
    [made := z for z in range(3)]
    return "z" in globals()

print(gl(), made)
print([len for len in (1, 2)], len("abc"))
print([(lambda n: n * m)(2) for m in range(3)])

# lambda with every parameter form
f = lambda: 1
print(f())
f = lambda x: x
print(f(2))
f = lambda x, y=3: (x, y)
print(f(1), f(1, 2), f(y=5, x=4))
f = lambda *a: a
print(f(), f(1, 2))
f = lambda **k: sorted(k.items())
print(f(), f(b=1, a=2))
f = lambda x, *a, y=1, **k: (x, a, y, sorted(k.items()))
print(f(1), f(1, 2, 3, y=4, z=5))
f = lambda *, k: k
print(f(k=1))
f = lambda a, /, b: (a, b)
print(f(1, 2), f(1, b=3))
f = lambda a, /, *, b=2: (a, b)
print(f(1), f(1, b=5))
f = lambda a=1, /, *args, b, c=3, **kw: (a, args, b, c, kw)
print(f(b=0), f(9, 8, b=7, d=6))
f = lambda x,: x
print(f(1))

# the body is one expression, extending as far right as possible
print((lambda: 1, 2)[1], [lambda: 0][0](), (lambda: (1, 2))())
print((lambda x: x if x else "none")(0))
print((lambda x: lambda y: lambda z: x + y + z)(1)(2)(3))
print((lambda x: [x for x in range(x)])(3))
print(list(map(lambda p: p[0] * p[1], [(1, 2), (3, 4)])))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
print((lambda f, n: f(f, n))(lambda f, n: 1 if n < 2 else n * f(f, n - 1), 10))
print({"k": lambda: 5}["k"]())
n = 10
g = lambda n=n: n
n = 20
print(g(), (lambda: n)())
print((lambda a, b=lambda: 7: a + b())(1))
print(type(g).__name__, g.__name__)

y = lambda: (yield 5)
print(list(y()))
for bad in ("f(1)", "f()", "f(1, 2, 3)", "f(c=1)"):
    f = lambda a, b: a
    try:
        eval(bad)
    except TypeError:
        print("TypeError", bad)
z = lambda: None
print(z(), (lambda: ...)(), (lambda: not 1)())
(lambda *a, sep: print(*a, sep=sep))(1, 2, 3, sep="-")

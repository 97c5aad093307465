# closures and cells
def adder(n):
    return lambda x: x + n

a, b = adder(1), adder(10)
print(a(5), b(5))

def make():
    l = []

    def add(x):
        l.append(x)
        return l
    return add

m1, m2 = make(), make()
m1(1)
m1(2)
print(m1(3), m2(9))

# loops share one cell; defaults and factories do not
def loops():
    late = [lambda: i for i in range(3)]
    early = [lambda i=i: i for i in range(3)]
    made = [(lambda j: lambda: j)(i) for i in range(3)]
    fs = []
    for k in range(3):
        fs.append(lambda: k)
    k = "rebound"
    return [f() for f in late], [f() for f in early], [f() for f in made], [f() for f in fs]

print(loops())

def args_are_cells(a, b=2, *c, d=4, **e):
    def f():
        return a, b, c, d, e
    a += 1
    d *= 2
    return f

print(args_are_cells(1)(), args_are_cells(1, 3, 5, d=6, z=7)())

def mutual():
    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)
    return even(10), odd(7), even(3)

print(mutual())

def unbound():
    def f():
        return v
    try:
        f()
    except NameError as e:
        r = type(e).__name__
    v = 1
    return r, f()

print(unbound())

def recur():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    return fact

print(recur()(10))

def three():
    x = 1

    def f():
        y = 2

        def g():
            z = 3

            def h():
                return x, y, z
            return h
        return g
    return f()()()

print(three())

def exc():
    try:
        raise KeyError("k")
    except KeyError as e:
        f = lambda: e
        r = f().args
    try:
        f()
    except NameError:
        return r, "unbound after the handler"

print(exc())

def keeps_alive():
    big = [0] * 10
    return lambda: len(big)

f = keeps_alive()
import gc
gc.collect()
print(f())
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))

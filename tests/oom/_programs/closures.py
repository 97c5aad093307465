# Closures, cells, nonlocal, defaults, keyword-only parameters.
def counter(start=0, *, step=1):
    n = start

    def inc(k=None):
        nonlocal n
        n += step if k is None else k
        return n

    def reset():
        nonlocal n
        del n
        n = 0

    return inc, reset


inc, reset = counter(5, step=2)
print(inc(), inc(10), reset(), inc())


def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, sorted(kw)


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(*(1, 2), **{"d": 3, "q": 1}))
adders = [lambda x, n=n: x + n for n in range(3)]
print([a(10) for a in adders], (lambda *a, **k: (a, k))(1, b=2))


def outer():
    x = 1

    class C:
        y = x

        def m(self):
            return x

    return C().m(), C.y


print(outer())


def decorate(g):
    def wrapped(*a):
        return "[" + str(g(*a)) + "]"

    return wrapped


@decorate
@decorate
def h(v):
    return v


print(h(3))

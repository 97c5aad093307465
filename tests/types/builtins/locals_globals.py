# locals() and globals().
g = globals()
print(g is globals(), g["__name__"], "g" in g, locals() is globals())
g["made"] = 5
print(made)
made = 6
print(g["made"])
del g["made"]
try:
    made
except NameError as e:
    print(type(e).__name__)


def f(a, b=2):
    c = a + b
    return locals()


print(sorted(f(1).items()))


def h(*args, **kw):
    before = sorted(locals())
    x = 1
    return before, sorted(locals())


print(h(1, k=2))


def outer():
    v = 1

    def inner():
        w = v
        return sorted(locals().items())

    return inner()


print(outer())


def new_global():
    globals()["ng"] = 1
    global other
    other = 2


new_global()
print(ng, other, "ng" in globals())


class C:
    x = 1
    names = sorted(n for n in locals() if not n.startswith("_"))


print(C.names, eval("sorted(k for k in locals() if k == 'zz')", {}, {"zz": 1}))
try:
    globals(1)
except TypeError as e:
    print(type(e).__name__)

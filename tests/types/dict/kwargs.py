# Dicts as keyword arguments.
def f(a=1, *, b=2, **kw):
    return a, b, kw


print(f(**{}), f(**{"a": 5}), f(**{"b": 6, "c": 7}), f(1, **{"x": 1}, **{"y": 2}), f(**{"a": 1}, b=3), f(x=1, **{"y": 2}, z=3))
for g in (lambda: f(**{1: 2}), lambda: f(a=1, **{"a": 2}), lambda: f(**{"a": 1}, **{"a": 2}), lambda: f(1, **{"a": 2}), lambda: f(**5), lambda: f(**None), lambda: f(**[("a", 1)])):
    try:
        print(g())
    except TypeError as e:
        print(type(e).__name__)
kw = {"z": 1}


def h(**k):
    k["new"] = 1
    return k


print(h(**kw), kw, h(q=1))
print(dict(**{"a b": 1}), dict(**{"class": 2}), f(**{"": 1}), f(**{"日": 2}))
print(sorted(f(**{"k%d" % i: i for i in range(20)})[2].values()) == list(range(20)))

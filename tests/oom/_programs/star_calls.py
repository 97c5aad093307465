# Calls with keywords of every kind, native and Python.
def f(a, b, *, c=0):
    return a, b, c


class K:
    def __init__(self, *a, **k):
        self.a, self.k = a, k

    def m(self, *a, **k):
        return a, k


k = K(1, 2, x=3)
print(f(1, b=2), f(b=1, a=2, c=3), f(*[1], **{"b": 5}), k.a, k.k, k.m(1, z=2), k.m(*(1, 2)), k.m(**{"q": 1}), dict(a=1, **{"b": 2}), sorted([2, 1], reverse=True), "a b".split(maxsplit=1))
print(int(*["7"]), max(*[1, 5], key=lambda v: -v), print("x", **{"end": "\n"}))
for bad in (lambda: f(1), lambda: f(1, 2, 3), lambda: f(1, 2, d=4), lambda: f(1, a=1), lambda: len(), lambda: len(1, 2)):
    try:
        bad()
    except TypeError:
        print("TypeError", end=" ")
print()

# What sort does when comparison or key fails: the list stays a permutation.
for l in ([1, "a"], [None, 1], [[], ()], [1j, 2j], ["a", b"a"], [{}, {}]):
    try:
        l.sort()
        print("sorted")
    except TypeError as e:
        print(type(e).__name__, len(l))
l = [3, 1, 2]
for f in (lambda: l.sort(5), lambda: l.sort(lambda x: x), lambda: l.sort(kee=1), lambda: sorted(), lambda: sorted(5), lambda: sorted(l, len), lambda: l.sort(key=5), lambda: sorted(l, foo=1)):
    try:
        f()
        print("ok")
    except TypeError as e:
        print(type(e).__name__)


def key(v):
    if v == 2:
        raise KeyError
    return v


l = [3, 1, 2, 0]
try:
    l.sort(key=key)
except KeyError as e:
    print(type(e).__name__, l)


class C:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        if self.v == 4 or o.v == 4:
            raise ValueError
        return self.v < o.v


l = [C(v) for v in (5, 3, 4, 1, 2)]
try:
    l.sort()
except ValueError as e:
    print(type(e).__name__, sorted(c.v for c in l), len(l))


class Odd:
    """Comparisons that make no sense must not hang or lose anything."""

    n = 0

    def __lt__(self, o):
        Odd.n += 1
        return Odd.n % 3 == 0


l = [Odd() for i in range(20)]
ids = sorted(id(x) for x in l)
l.sort()
print(sorted(id(x) for x in l) == ids, len(l))


class T:
    def __lt__(self, o):
        return []


l = [T(), T(), T()]
l.sort()
print(len(l))

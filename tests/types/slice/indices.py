# slice.indices for every bound, against slicing itself.
bad = 0
for n in (0, 1, 5):
    l = list(range(n))
    for a in (None, -7, -5, -1, 0, 1, 4, 5, 8):
        for b in (None, -7, -5, -1, 0, 2, 5, 8):
            for c in (None, 1, 2, 7, -1, -2, -7):
                if [l[i] for i in range(*slice(a, b, c).indices(n))] != l[a:b:c]:
                    bad += 1
print(bad)
for s in (slice(None), slice(2), slice(1, -1), slice(None, None, -1), slice(-3, None, 2), slice(100, 200), slice(-100, -50), slice(5, 1, -2), slice(None, -2, -1)):
    print(s, s.indices(10), s.indices(0), s.indices(3))


class I:
    def __index__(self):
        return 2


print(slice(I(), None, I()).indices(9), slice(0, 2**70).indices(5), slice(-(2**70), None).indices(5), slice(None, None, 2**70).indices(5)[:2])
for f in (lambda: slice(None, None, 0).indices(5), lambda: slice(1).indices(-1)):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: slice("a").indices(5), lambda: slice(1).indices("a"), lambda: slice(1.5).indices(5), lambda: slice(1).indices()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)

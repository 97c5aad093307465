# range: construction, length, items, attributes, printing.
for args in ((0,), (3,), (-3,), (1, 5), (5, 1), (1, 10, 3), (10, 1, -3), (0, -5, -1), (5, 5), (0, 1, 100), (10, 0, -100), (-3, 3, 2), (True,)):
    r = range(*args)
    print(args, r, len(r), list(r), r.start, r.stop, r.step, bool(r), list(reversed(r)))
r = range(2, 20, 3)
print([r[i] for i in range(-6, 6)], r[0], r[-1])
for i in (6, -7, 2**70):
    try:
        r[i]
    except IndexError as e:
        print(type(e).__name__)
for f in (lambda: range(), lambda: range(1.0), lambda: range("a"), lambda: range(None), lambda: range(1, 2, 3, 4), lambda: range(1, "x"), lambda: r["a"], lambda: r[1.0], lambda: r + r, lambda: r * 2, lambda: r < r):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
for f in (lambda: range(1, 2, 0), lambda: r[::0]):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__)


def setstart():
    r.start = 5


def setitem():
    r[0] = 1


def delitem():
    del r[0]


for f in (setstart, setitem, delitem):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)
a, b, *c = range(5)
print(a, b, c, sum(range(101)), max(range(5)), min(range(3, 9)), tuple(range(3)), sorted(range(3), reverse=True), list(zip(range(2), range(5, 7))), [*range(2), *range(2)], repr(range(3)), str(range(0, 3, 2)), dict(enumerate(range(2))))
it = iter(range(2))
print(next(it), next(it), next(it, "end"), next(it, "end"), list(range(3)) == [0, 1, 2])
for i in range(3):
    i = 10
print(i)

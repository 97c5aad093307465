# Construction, displays, printing, immutability.
print((), (1,), (1, 2), tuple(), tuple([1, 2]), tuple("ab"), tuple(range(3)), tuple({1: 2}), tuple(x for x in (1, 2)), (*range(2), 9), (*"ab",), tuple((1, 2)))
print(((),), ((1,), [2]), (None, True, 1.5, "a", b"b", ...), (1), type((1)).__name__, type((1,)).__name__, len(()), bool(()), bool((0,)))
t = 1, 2, 3
u = (4,)
print(t, u, t + u, u * 3, 2 * t, t * 0, t * -1, () + (), t[0], t[-1], t[1:], t[::-1], t[::2], t[5:], 2 in t, 9 in t, len(t), t.count(2), t.index(3), (1, 1, 2).count(1), (1, 2, 1).index(1, 1))
x = (1, [2])
x[1].append(3)
print(x, tuple(t) is t, t[:] == t)


def setitem():
    t[0] = 1


def delitem():
    del t[0]


def setslice():
    t[0:1] = (1,)


for f in (setitem, delitem, setslice, lambda: t["a"], lambda: t[1.0], lambda: t + [1], lambda: t * "a", lambda: t + 1, lambda: tuple(5), lambda: tuple(1, 2), lambda: -t, lambda: t < [1]):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
for f in (lambda: t[3], lambda: t[-4], lambda: ()[0]):
    try:
        f()
    except IndexError as e:
        print(type(e).__name__)
for f in (lambda: t.index(9), lambda: t.index(1, 1), lambda: ().index(1), lambda: t[::0]):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: t.append(1), lambda: t.nope):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__)
v = t
v += (4,)
print(t, v)
v *= 2
print(v)
r = ([],)
r[0].append(r)
print(r)

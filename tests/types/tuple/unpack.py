# Unpacking, swapping, multiple return values, star targets.
def two():
    return 1, "a"


a, b = two()
print(a, b, two())
a, b = b, a
print(a, b)
(c, d), e = (1, 2), 3
f, (g, *h) = 1, (2, 3, 4)
*i, j = (1,)
k, *l = (1,)
print(c, d, e, f, g, h, i, j, k, l)
for t in ((1,), (1, 2, 3), ()):
    try:
        x, y = t
    except ValueError as e:
        print(type(e).__name__)
try:
    x, y = 5
except TypeError as e:
    print(type(e).__name__)


def fn(a, *args, k=0):
    return (a, args, k)


print(fn(*(1, 2, 3)), fn(*(1,), k=5), fn(1, *(), *(2,)), [x + y for x, y in ((1, 2), (3, 4))], dict(((1, 2), (3, 4))), dict([("a", 1)]), list(zip((1, 2), "ab")))
for n, (p, q) in enumerate((("a", 1), ("b", 2))):
    print(n, p, q, end=" ")
print()
x = y = z = (1,)
print(x is z, (1, *(), 2), (lambda *a: a)(*"xy"), ((1, 2) + (3,))[1:], (1, 2, 3)[1], (1, 2) * 2, *(7, 8))

# Lists in unpacking and as arguments.
a, b = [1, 2]
[c, d] = [3, 4]
e, *f = [5, 6, 7]
*g, h = [8, 9]
i, *j, k = [1, 2]
(l, [m, n]), o = [[1, [2, 3]], 4]
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)
for bad in ([1], [1, 2, 3], []):
    try:
        x, y = bad
    except ValueError as e:
        print(type(e).__name__)
try:
    x, *y, z = [1]
except ValueError as e:
    print(type(e).__name__)


def fn(*args):
    return args


print(fn(*[1, 2]), fn(*[]), fn(0, *[1], 2, *[3, 4]), [*[1], *[2]], (*[1], 2), {*[1]}, max(*[3, 5]), print(*[1, 2], sep="-"))
first, *rest = "abc"
print(first, rest, [p + q for p, q in [[1, 2], [3, 4]]], [x for x, *_ in [[1, 2, 3], [4]]])
x = [1, 2, 3]
x[0], *x[1:], y = [7, 8, 9, 10]
print(x, y)

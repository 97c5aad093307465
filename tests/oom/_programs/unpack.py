# Unpacking in assignments, calls and displays.
def f(*args, **kw):
    return args, sorted(kw.items())


a, *b = [1, 2, 3]
*c, d = "xyz"
e, *g, h = range(6)
[i, (j, k)] = [1, (2, 3)]
print(a, b, c, d, e, g, h, i, j, k)
print(f(*[1, 2], 3, *(4,), **{"x": 1}, y=2, **{"z": 3}), [*b, *c], {*b, 9}, {**{"p": 1}, **{"q": 2}}, (*b, *c))
x, y = 1, 2
x, y = y, x
for m, (n, o) in [(1, (2, 3))]:
    print(x, y, m, n, o)
gen = (v for v in range(2))
p, q = gen
print(p, q)

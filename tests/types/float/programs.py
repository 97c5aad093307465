# Small numeric programs whose results hold in either precision.
def sqrt(x):
    g = x
    for i in range(30):
        g = (g + x / g) / 2
    return g


print("%.4f %.4f %.4f" % (sqrt(2.0), sqrt(10.0), sqrt(0.5)), sqrt(16.0), sqrt(0.25))


def integrate(f, a, b, n):
    h = (b - a) / n
    s = 0.0
    for i in range(n):
        s += f(a + (i + 0.5) * h)
    return s * h


print("%.3f" % integrate(lambda x: x * x, 0.0, 3.0, 64), integrate(lambda x: 2 * x, 0.0, 1.0, 8))
# binary fractions add up exactly
print(sum(2.0**-i for i in range(1, 21)) == 1.0 - 2.0**-20)


def horner(cs, x):
    r = 0.0
    for c in cs:
        r = r * x + c
    return r


print(horner((1, -3, 2), 0.5), horner((1, -3, 2), 1), horner((0.5, 0.25), -2.0))
m = [[1.0, 2.0], [3.0, 4.0]]
inv = [[m[1][1], -m[0][1]], [-m[1][0], m[0][0]]]
det = m[0][0] * m[1][1] - m[0][1] * m[1][0]
inv = [[v / det for v in row] for row in inv]
print(det, inv, [[sum(a * b for a, b in zip(r, c)) for c in zip(*inv)] for r in m])
x = 0.5
for i in range(5):
    x = 3.5 * x * (1 - x)
print("%.3f" % x)
lo, hi = 0.0, 4.0
while hi - lo > 0.001:
    mid = (lo + hi) / 2
    if mid * mid < 2:
        lo = mid
    else:
        hi = mid
print("%.2f" % lo, hi - lo)
data = [2.5, 1.25, 3.75, 0.5]
mean = sum(data) / len(data)
print(mean, sum((d - mean) ** 2 for d in data) / len(data), sorted(data, reverse=True))

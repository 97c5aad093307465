# erf, erfc, gamma, lgamma.
import math


def show(name, vals):
    f = getattr(math, name)
    print(name, " ".join("%.4g" % f(v) for v in vals))


xs = (-3.0, -1.5, -0.5, -0.125, 0.125, 0.5, 1.0, 1.5, 2.5)
show("erf", xs)
show("erfc", xs)
show("gamma", (0.25, 0.5, 1.5, 2.5, 3.0, 4.5, 6.0, 10.0, -0.5, -1.5, -2.5))
show("lgamma", (0.25, 0.5, 1.5, 3.0, 4.5, 10.0, 100.0, -0.5, -1.5))
print([abs(math.gamma(n) / f - 1) < 1e-4 for n, f in ((1, 1), (2, 1), (3, 2), (4, 6), (5, 24), (6, 120), (7, 720), (8, 5040))])
print("%.5f %.5f" % (math.erf(1) + math.erfc(1), math.gamma(0.5) ** 2 - math.pi + 1))
inf = float("inf")
print(math.erf(inf), math.erf(-inf), math.erfc(inf), math.erfc(-inf), math.gamma(inf), math.lgamma(inf), math.lgamma(-inf))
for f, v in ((math.gamma, 0), (math.gamma, -1), (math.gamma, -inf), (math.lgamma, 0), (math.lgamma, -2)):
    try:
        print(f(v))
    except ValueError as e:
        print(type(e).__name__)

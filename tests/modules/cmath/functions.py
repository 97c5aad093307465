# exp, log, log10, sqrt, sin, cos.
import cmath


def show(name, zs):
    f = getattr(cmath, name)
    out = []
    for z in zs:
        r = f(z)
        re = r.real if abs(r.real) > 1e-6 else 0.0
        im = r.imag if abs(r.imag) > 1e-6 else 0.0
        out.append("%.4g,%.4g" % (re, im))
    print(name, " ".join(out))


zs = (1, 1j, 1 + 1j, 2 - 0.5j, -1 + 2j, 0.25j, -3 - 1j)
for name in ("exp", "log", "sqrt", "sin", "cos", "log10"):
    show(name, zs)
show("sqrt", (0, 4, -4, -1, 2j, -2j, 9.0))
show("exp", (0, cmath.pi * 1j, -1))
print(type(cmath.sqrt(4)).__name__, type(cmath.exp(0)).__name__, type(cmath.sqrt(-1)).__name__)
print(all(abs(cmath.exp(cmath.log(z)) - z) < 1e-4 for z in zs), all(abs(cmath.sqrt(z) ** 2 - z) < 1e-4 for z in zs), all(abs(cmath.sin(z) ** 2 + cmath.cos(z) ** 2 - 1) < 1e-3 for z in zs))
for f in (lambda: cmath.sqrt("a"), lambda: cmath.exp(None), lambda: cmath.sin([]), lambda: cmath.cos()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)

# phase, polar, rect and constants.
import cmath

print("%.5f %.5f" % (cmath.e, cmath.pi))
for z in (1, -1, 1j, 1 - 1j, 1 + 1j, -1 - 1j, 3 + 4j, 0, 2.5, -3.0 + 0.5j):
    r, p = cmath.polar(z)
    print(z, "%.4f %.4f" % (r, p), "%.4f" % cmath.phase(z), abs(cmath.rect(r, p) - z) < 1e-5)
for r, p in ((1, 0), (2, cmath.pi / 2), (1.5, -cmath.pi), (0, 5), (3, 0.5)):
    z = cmath.rect(r, p)
    print("%.4f %.4f" % (z.real if abs(z.real) > 1e-5 else 0.0, abs(z.imag)), type(z).__name__)
print(type(cmath.polar(1j)).__name__, type(cmath.phase(1j)).__name__, cmath.polar(0))
for f in (lambda: cmath.phase("a"), lambda: cmath.polar(None), lambda: cmath.rect(1), lambda: cmath.rect(1j, 2), lambda: cmath.phase()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)

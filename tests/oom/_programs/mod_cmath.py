# cmath: every function.
import cmath

z = 3 + 4j
for name in ("cos", "exp", "log", "log10", "sin", "sqrt"):
    r = getattr(cmath, name)(z)
    print(name, "%.3g %.3g" % (r.real, r.imag), end=" ")
print("%.3g" % cmath.phase(z), ["%.3g" % v for v in cmath.polar(z)], "%.3g" % cmath.rect(2, 0).real, "%.3g %.3g" % (cmath.pi, cmath.e))

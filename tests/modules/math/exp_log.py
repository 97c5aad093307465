# exp, expm1, log with base, log2, log10, pow, sqrt, hyperbolic functions.
import math


def show(name, vals):
    f = getattr(math, name)
    print(name, " ".join("%.5g" % f(v) for v in vals))


xs = (-5.0, -1.0, -0.25, 0.25, 0.5, 1.0, 2.0, 3.0, 7.5)
pos = (0.001, 0.25, 0.5, 1.5, 2.0, 3.0, 10.0, 12345.0)
show("exp", xs)
show("expm1", xs + (0.0002, -0.0002))
show("log", pos)
show("log2", pos)
show("log10", pos)
show("sqrt", pos)
show("sinh", xs)
show("cosh", xs)
show("tanh", xs)
show("asinh", xs)
show("acosh", (1.25, 1.5, 2.0, 10.0, 1000.0))
show("atanh", (-0.75, -0.25, 0.125, 0.5, 0.9375))
print("%.5g %.5g %.5g %.5g" % (math.log(8, 2), math.log(100, 10), math.log(0.5, 4), math.log(10, 3)))
print("%.5g %.5g %.5g %.5g" % (math.pow(2, 0.5), math.pow(10, -2.5), math.pow(0.5, 10.5), math.pow(1.5, 20)))
print(all(abs(math.log(math.exp(x)) - x) < 1e-4 for x in xs), all(abs(math.exp(math.log(p)) / p - 1) < 1e-5 for p in pos))
print(math.exp(-1000), math.tanh(50), math.tanh(-50), math.exp(float("-inf")), math.exp(float("inf")), math.log(float("inf")), math.sqrt(float("inf")))

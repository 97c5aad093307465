# Results that are exact in any precision.
import math

print(math.sqrt(0.0), math.sqrt(1), math.sqrt(4.0), math.sqrt(2.25), math.sqrt(10000), math.sqrt(0.0625), math.sqrt(2.0**40) == 2.0**20)
print(math.pow(2, 10), math.pow(2.0, -2), math.pow(9, 0.5), math.pow(0, 0), math.pow(1, float("inf")), math.pow(-2, 3), math.pow(0.5, 2), math.pow(5, 0))
print(math.exp(0), math.log(1), math.log2(1), math.log10(1), math.expm1(0), "%.5f %.5f %.5f" % (math.log2(8), math.log2(0.25), math.log10(1000)))
print(math.sin(0), math.cos(0), math.tan(0), math.asin(0), math.acos(1), math.atan(0), math.atan2(0, 1), math.sinh(0), math.cosh(0), math.tanh(0), math.asinh(0), math.acosh(1), math.atanh(0))
print(math.fmod(7.5, 2), math.fmod(-7.5, 2), math.fmod(7.5, -2), math.fmod(1, 0.25), math.copysign(3, -0.0), math.copysign(-3, 1), math.copysign(0.0, -5), math.fabs(-1.5))
print(math.degrees(0), math.radians(0), math.erf(0), math.erfc(0), "%.4f %.4f" % (math.gamma(5), math.gamma(1)), abs(math.lgamma(1)) < 1e-5, abs(math.lgamma(2)) < 1e-5)
print(math.modf(1.75), math.modf(-1.75), math.modf(2.0), math.frexp(8.0), math.frexp(0.75), math.frexp(-3.0), math.frexp(0), math.ldexp(0.5, 4), math.ldexp(-1.5, 3), math.ldexp(1, -3), math.ldexp(0.0, 100))
print(math.isfinite(1.5), math.isfinite(float("inf")), math.isfinite(float("nan")), math.isinf(float("-inf")), math.isinf(1), math.isnan(float("nan")), math.isnan(0.0), math.isfinite(5), math.isinf(10**30))
for f, a in ((math.sqrt, "a"), (math.sin, None), (math.pow, 1), (math.log, []), (math.atan2, 1), (math.fmod, "x"), (math.ldexp, 1.0)):
    try:
        f(a)
    except TypeError as e:
        print(type(e).__name__)

# math: every function.
import math

for name in ("sqrt exp expm1 log2 log10 cosh sinh tanh asinh cos sin tan atan fabs erf erfc gamma lgamma degrees radians floor ceil trunc isnan isinf isfinite").split():
    print(name, "%.4g" % getattr(math, name)(0.5), end=" ")
print("%.4g %.4g %.4g %.4g" % (math.acosh(1.5), math.atanh(0.5), math.acos(0.5), math.asin(0.5)))
print(math.pow(2, 3), "%.4g" % math.atan2(1, 2), math.copysign(1, -0.0), math.fmod(7, 4), math.log(8, 2), math.frexp(8.0), math.ldexp(0.5, 4), math.modf(2.5), math.isclose(1.0, 1.0), math.factorial(20))
print("%.4g %.4g %.4g" % (math.pi, math.e, math.tau), math.inf, math.nan != 0, math.isclose(1.0, 1.1, rel_tol=0.5), math.isclose(1.0, 1.1, abs_tol=0.01))

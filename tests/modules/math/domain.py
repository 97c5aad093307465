# Domain errors are ValueErrors; infinities and NaN pass where mathematics allows.
import math

inf, nan = float("inf"), float("nan")


def t(name, *args):
    try:
        r = getattr(math, name)(*args)
        print(name, args, r)
    except (ValueError, OverflowError, ZeroDivisionError) as e:
        print(name, args, type(e).__name__)


for n, vals in (("sqrt", (-1, -inf, nan)), ("log", (0, -1, -inf, nan)), ("log2", (0, -1)), ("log10", (0, -1)), ("asin", (1.5, -1.5, inf, nan)), ("acos", (1.5, nan)), ("sin", (inf, -inf, nan)), ("cos", (inf,)), ("tan", (inf,)), ("acosh", (0.5, -1, inf)), ("atanh", (1, -1, 2, nan)), ("atan", (nan,)), ("exp", (nan,)), ("sinh", (inf, -inf)), ("tanh", (inf, -inf)), ("asinh", (inf,)), ("fabs", (-inf,)), ("degrees", (inf,)), ("expm1", (-inf,))):
    for v in vals:
        t(n, v)
for args in ((1, 0), (1, -1), (0, 2), (8, nan), (inf, 2)):
    t("log", *args)
for args in ((-1, 0.5), (0, -1), (nan, 0), (1, nan), (inf, -1), (-inf, 3), (0.5, inf), (2, -inf), (-1, inf), (inf, 0)):
    t("pow", *args)
for args in ((1, 0), (inf, 1), (1, inf), (nan, 1), (0, 0), (-1.5, -inf)):
    t("fmod", *args)
for args in ((inf, inf), (-inf, 1), (nan, 1), (1, -inf)):
    t("copysign", *args)
print(math.ldexp(inf, 5), math.ldexp(0.0, 5000), math.frexp(inf)[0], math.frexp(nan)[0], math.modf(inf), math.modf(-inf), math.ldexp(1.0, -5000))
print("%.4f %.4f %.4f" % (math.atan(inf), math.atan(-inf), math.atan2(inf, inf)))

# e, pi, tau, inf, nan.
import math

print("%.5f %.5f %.5f" % (math.e, math.pi, math.tau), math.tau == 2 * math.pi)
print(math.inf == float("inf"), -math.inf == float("-inf"), math.nan != math.nan, math.isnan(math.nan), math.inf > 10**100)
print(type(math.pi).__name__, math.__name__)
from math import pi as p, sqrt

print(p == math.pi, sqrt(9.0))
try:
    math.nope
except AttributeError as e:
    print(type(e).__name__)

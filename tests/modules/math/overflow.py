# Results that are too large.
import math

for f in (lambda: math.exp(10000), lambda: math.pow(10, 1000), lambda: math.cosh(10000), lambda: math.sinh(10000), lambda: math.ldexp(1.0, 5000), lambda: math.gamma(1000), lambda: math.expm1(10000), lambda: math.sqrt(10**1000), lambda: math.sin(10**1000)):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print("error")

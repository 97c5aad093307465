# isclose with relative and absolute tolerances.
import math

c = math.isclose
inf, nan = float("inf"), float("nan")
print(c(1, 1), c(1, 1.0), c(1.0, 1.5), c(0, 0), c(0.0, -0.0), c(1e5, 1e5 + 0.25), c(1.0, 1.0 + 2**-40), c(0, 2**-40), c(1, -1))
print(c(1, 1.25, rel_tol=0.5), c(1, 1.25, rel_tol=0.125), c(1, 1.25, abs_tol=0.25), c(1, 1.25, abs_tol=0.125), c(0, 0.25, abs_tol=0.5), c(100, 90, rel_tol=0.1), c(90, 100, rel_tol=0.1), c(100, 89, rel_tol=0.1), c(0, 1, rel_tol=0.5), c(2, 1, rel_tol=1.0))
print(c(inf, inf), c(inf, -inf), c(inf, 1e30), c(nan, nan), c(nan, 1), c(inf, 1, abs_tol=inf), c(1, inf, rel_tol=0.5), c(-5, -5), c(True, 1))
for kw in ({"rel_tol": -1}, {"abs_tol": -0.5}, {"rel_tol": 0.0}):
    try:
        print(c(1, 2, **kw))
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: c(1), lambda: c("a", 1), lambda: c(1, 2, 3), lambda: c(1, 2, tol=1), lambda: c(None, 1)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)

# Infinities, NaN and signed zeros through every operator.
inf = float("inf")
nan = float("nan")
for a in (inf, -inf, nan):
    print(a, a + 1, a - 1, a * 2, a * -2, a / 2, -a, +a, abs(a), a == a, a != a, a < 1, a > 1, bool(a))
print(inf + inf, inf - inf, inf * 0, inf * -inf, inf / inf, 1 / inf, -1 / inf, inf**0, inf**-1, 0 * nan)
print(inf == inf, inf == -inf, inf > 10**100, -inf < -(10**100), inf != nan, nan == nan, nan != nan)
print(nan < nan, nan <= nan, nan > 1, nan >= inf, 1 < nan, nan == 0, min(1, nan), max(1, nan))
print(1.0**nan, nan**0, (-1.0) ** inf, 0.5**inf, 2.0**-inf, 2.0**inf, 0.0**inf, (-inf) ** 3, (-inf) ** 2, (-inf) ** -3)
print(-0.0, 0.0 == -0.0, -0.0 < 0.0, str(-0.0), -0.0 + 0, 0.0 - 0.0, -0.0 - 0.0, [-0.0], -0.0 * -1)
print(hash(inf) == hash(float("inf")), hash(0.0) == hash(-0.0), {inf: 1}[float("inf")], {0.0: 1}[-0.0])
l = [nan]
print(nan in l, l == l, l == [nan], l.index(nan), l.count(nan), (nan,) == (nan,))
print(sorted([inf, 0.0, -inf, 1.0]), max(-inf, 0), min(inf, 0), sum([inf, 1]))
print(inf // 1, inf % 1, int(2.5), round(2.5))
for f in (lambda: int(inf), lambda: int(nan), lambda: round(inf), lambda: round(nan), lambda: inf.as_integer_ratio()):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__)
print("%f %e %g" % (inf, inf, inf), "{:f} {:e} {:g}".format(nan, nan, nan), "%5.1f|%-6g|%+f" % (inf, nan, inf))

# Mixed arithmetic converts the int; results that are exact in any float.
for n in (0, 1, -7, 2**20, -(2**30), 2**40, 2**80):
    f = 0.5
    print(n, n + f if abs(n) < 2**20 else (n + f) > n - 1, n * f == n / 2, f * n == n * f, n - n * 1.0, n // 2.0 == float(n // 2))
print(2**31 + 0.0 == 2.0**31, 2**63 * 1.0 == 2.0**63, -(2**100) + 0.0 == -(2.0**100), 2**100 % 2.0**99)
print(2**200 > 1.5, 2**200 != 1.5, 10 - 0.5, 10 // 0.5, 10 % 0.75, 10 / 0.25, 2**3.0, 7.0 // 2)
print(sum([1, 2.5, 3]), sum([0.5] * 4), sum([0.5], 1), max(1, 2.0), min(2, 1.0), 3 if 0.1 else 4, 3 if 0.0 else 4)
print([i * 0.5 for i in range(6)], [i / 4 for i in range(5)], [2**-i for i in range(5)])
print(divmod(7, 0.5), divmod(-7, 2.0), abs(-2.5), pow(2, 3.0), round(7 / 2), int(7 / 2), float(7 // 2))
print(isinstance(1 + 1.0, float), type(1 * 1.0) is float, type(3 // 1.5) is float, type(round(1.5)) is int)
try:
    [1, 2][1.0]
except TypeError as e:
    print(type(e).__name__)
try:
    range(3.0)
except TypeError as e:
    print(type(e).__name__)
try:
    "a" * 2.0
except TypeError as e:
    print(type(e).__name__)

# int against float compares exact values, not rounded ones.
print(1 == 1.0, 1 < 1.5, 2 > 1.5, -1 > -1.5, 0 == -0.0, 3 != 3.0, 3 <= 3.0, 4 >= 3.5)
for bits in (25, 30, 31, 32, 53, 62, 63, 64, 100, 120):
    n = 1 << bits
    f = 2.0**bits
    print(bits, n == f, n + 1 == f, n - 1 == f, n < f, n + 1 > f, n - 1 < f, f < n + 1, f > n - 1)
    print(-n == -f, -n - 1 == -f, -n - 1 < -f, -n + 1 > -f, -f >= -n, -f <= -n - 1)

inf = float("inf")
nan = float("nan")
for n in (0, -1, 2**31, -(2**63), 10**60):
    print(n < inf, n > -inf, n == inf, inf > n, -inf > n, n == nan, n < nan, n != nan, nan > n)
print(10**60 < inf, -(10**60) > -inf, 2**2000 < inf, 2**2000 > 1.0, -(2**2000) < -1.0, 2**2000 == inf)
print(0 < 0.5 < 1, 10**30 > 0.5, -(10**30) < -0.5, 1 == 1.0 == True)
print({1: "a"}[1.0], {2.0**70: "b"}[2**70], 2**70 in [2.0**70])
print(min(1, 0.5), max(1, 1.5), min(2**64, 1.0), max(2**64, 1.0))

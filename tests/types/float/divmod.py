# // % divmod of floats: the result of % has the divisor's sign, // is floored.
for a in (7.5, -7.5, 6.0, -6.0, 0.25, -0.25, 0.0):
    for b in (1.0, -1.0, 2.0, -2.0, 2.5, -2.5, 8.0, -8.0):
        q, r = divmod(a, b)
        print(a, b, a // b, a % b, q == a // b and r == a % b, q * b + r == a)
print(-0.0 // 1.0, -0.0 % 1.0, 0.0 % -1.0, 0.0 // -1.0, 4.0 % -2.0, -4.0 % 2.0, -4.0 // 2.0)
print(7 // 2.0, 7.0 // 2, -7 // 2.0, 7 % -2.0, 7.5 % 2, divmod(7, 2.5), divmod(7.5, 2), divmod(True, 0.75))
inf = float("inf")
print(5.0 % inf, -5.0 % inf, 5.0 % -inf, -5.0 % -inf, 5.0 // inf, -5.0 // inf, 5.0 // -inf)
print(0.0 % inf, -0.0 % inf, 0.0 % -inf, inf % 2.0, inf // 2.0, float("nan") % 1, 1 % float("nan"))
print(2.0**60 % 7.0, 2.0**60 % 3.0, -(2.0**60) % 3.0, 2.0**100 % 10.0 == float(2**100 % 10))
print(5.5 % 0.25, 5.125 % 0.25, 1e-5 % 1.0 == 1e-5, 3.0 // 0.125)

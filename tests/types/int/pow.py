# int ** int: exact for non-negative exponents, a float for negative ones.
for b in (0, 1, -1, 2, -2, 3, -3, 10, -10):
    print(b, [b**e for e in range(9)])
print(2**29, 2**30, 2**31, 2**32, 2**62, 2**63, 2**64, 2**100)
print((-2) ** 31, (-2) ** 32, (-2) ** 63, (-2) ** 64)
print(-(2**30), -(2**31), -(2**63))
print(7**77)
print((-7) ** 77 == -(7**77), (-7) ** 78 == 7**78)
print(46341**2, 65536**2, 65536**4, 2097151**3)
print(10**20, 10**40, 10**60)
print(0**0, 1**10**18, (-1) ** (10**18), (-1) ** (10**18 + 1), 0 ** (10**18))

# negative exponents: all of these are exact in any float
print(2**-1, 2**-3, (-2) ** -3, 4**-2, 1**-5, (-1) ** -5, (2**40) ** -1 == 1 / 2**40)
print(type(2**-1).__name__, type(2**1).__name__)
try:
    0**-1
except ZeroDivisionError as e:
    print(type(e).__name__)

# unary minus binds less than **, and ** groups to the right
print(-(2**2), (-2) ** 2, 2**3**2, (2**3) ** 2, 2 ** (-1) ** 2, 2**-(-3))

print(pow(2, 10), pow(3, 0), pow(-3, 3), pow(2, 100) == 2**100)
b = 3
b **= 5
print(b)
b **= 30
print(b)
print(True**5, 2**True, 0**False, type(True**True).__name__)
for bad in ("2 ** 'a'", "'a' ** 2", "2 ** None", "[] ** 2"):
    try:
        eval(bad)
    except TypeError as e:
        print(type(e).__name__)

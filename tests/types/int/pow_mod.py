# pow(b, e, m): result has the sign of m, negative e wants an inverse.
for b in (0, 1, 2, 7, -7, 123456789, -(10**20), 10**30 + 57):
    for e in (0, 1, 2, 5, 64, 10**6 + 3):
        for m in (1, 2, 13, -13, 10**9 + 7, -(10**9 + 7), 2**61 - 1, 2**89 - 1, 2**64):
            r = pow(b, e, m)
            if e < 10 and r != b**e % m:
                print("bad", b, e, m, r)
            if not (0 <= r < m if m > 0 else m < r <= 0):
                print("range", b, e, m, r)
    print(b, pow(b, 65537, 10**9 + 7), pow(b, 10**6 + 3, 2**89 - 1), pow(b, 7, -13))

# Fermat: a prime modulus
p = 2**127 - 1
for a in (2, 3, 12345678901234567890):
    print(pow(a, p - 1, p), pow(a, p, p) == a % p)
print(pow(3, 2**200, 2**64), pow(2, 1000, 1000000007))
print(pow(5, 0, 1), pow(0, 0, 1), pow(0, 0, 7), pow(0, 5, 7))
print(pow(2, 5, True))

# negative exponent: the modular inverse
for a, m in ((3, 11), (10, 17), (-3, 11), (3, -11), (2, 2**61 - 1), (10**20, 10**9 + 7)):
    inv = pow(a, -1, m)
    print(a, m, inv, a * inv % m == 1 % m, pow(a, -3, m) == pow(inv, 3, m))
print(pow(7, -1, 1))

for args in ((2, -1, 4), (0, -1, 7), (6, -2, 9), (2, 3, 0), (2, -1, 0)):
    try:
        print(pow(*args))
    except ValueError as e:
        print(args, type(e).__name__)
for args in ((2.0, 3, 5), (2, 3.0, 5), (2, 3, 5.0), ("a", 1, 2)):
    try:
        print(pow(*args))
    except TypeError as e:
        print(args, type(e).__name__)

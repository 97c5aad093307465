# divmod of long ints, with the operands at which an estimated quotient digit is
# one or two too large.
cases = [
    ((1 << 96) - 1, (1 << 64) - 1),
    ((1 << 128) - 1, (1 << 64) - 1),
    ((1 << 128) - 1, (1 << 64) + 1),
    (1 << 128, (1 << 64) - 1),
    ((0x7FFFFFFF << 96) | 0xFFFFFFFF, (0x80000000 << 32) | 1),
    (0x800000000000000000000003, 0x200000000000000000000001),
    (0x8000000000000000FFFF0000, 0x80000000000000010000FFFF),
    (0x00007FFF800000000000000000000000, 0x800000000000000000000001),
    (0xFFFFFFFEFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF),
    (0x8000000000000000000000000000000000000000, 0x8000000000000001),
    (0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF, 0xFFFFFFFF00000000FFFFFFFF),
    (0x3FFFFFFF3FFFFFFF3FFFFFFF, 0x3FFFFFFF40000000),
    (10**50, 10**25 + 1),
    (10**50 - 1, 10**25),
    (3**200, 3**100),
    (3**200 - 1, 3**100),
    (5**90, 7**80),
]
for n, d in cases:
    q, r = divmod(n, d)
    print(hex(q), hex(r), q * d + r == n, 0 <= r < d)
    for sn in (1, -1):
        for sd in (1, -1):
            q, r = divmod(sn * n, sd * d)
            if q * sd * d + r != sn * n or (q, r) != (sn * n // (sd * d), sn * n % (sd * d)):
                print("bad", sn * n, sd * d)
            if r and (r < 0) != (sd < 0):
                print("bad sign", sn * n, sd * d)

# a long dividend over every divisor length
n = 7**300
for bits in range(16, 900, 61):
    d = (1 << bits) - 59
    q, r = divmod(n, d)
    print(bits, q * d + r == n, 0 <= r < d, q.bit_length())

print(divmod(5, 10**20), divmod(-5, 10**20), divmod(5, -(10**20)))
print(divmod(True, 2), divmod(10**20, True))
try:
    divmod(10**20, 0)
except ZeroDivisionError:
    print("ZeroDivisionError")

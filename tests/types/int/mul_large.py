# Multiplication of ints of thousands of bits, checked by identities that a wrong
# carry in the sub-quadratic path would break.
def make(seed, digits):
    v = 0
    for i in range(digits):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        v = (v << 31) | seed
    return v


P = (1 << 61) - 1
for size_a, size_b in ((8, 8), (31, 33), (64, 64), (65, 63), (100, 20), (130, 130)):
    a = make(size_a, size_a)
    b = make(size_b + 7, size_b)
    p = a * b
    print(size_a, size_b, p % P == (a % P) * (b % P) % P, end=" ")
    print((a + b) * (a - b) == a * a - b * b, end=" ")
    print((a + b) ** 2 == a * a + 2 * p + b * b, end=" ")
    print(p // a == b, p % b == 0, p % 1000003)

# all ones, one bit, and long runs of zero digits
ones = (1 << 4000) - 1
print(ones * ones == (1 << 8000) - (1 << 4001) + 1)
sparse = (1 << 3999) + 1
print(sparse * sparse == (1 << 7998) + (1 << 4000) + 1)
print(ones * sparse == (ones << 3999) + ones)
print((-ones) * sparse == -(ones * sparse))
low = (1 << 64) - 1
print(ones * low == (low << 4000) - low, low * ones == ones * low)
half = ones - ((1 << 2000) - 1)
print(half * half == (((1 << 2000) - 1) ** 2) << 4000)
print((ones * 3) % (1 << 70), (ones * 3) >> 3990)

# In-place operators and those with a small constant.
def run(a, b):
    c = a
    c += b
    c -= 2
    c *= b
    c //= 3
    c %= 1000
    c **= 2
    c &= 0xFFFFF
    c |= b
    c ^= 5
    c <<= b
    c >>= 2
    d = c
    d += 1
    d -= 1
    d *= 3
    d //= 2
    d %= 77
    d &= 31
    d <<= 3
    d >>= 1
    return c, d, a + 1, a - 1, a * 2, a // 2, a % 5, a & 3, a << 2, a >> 1, -a, ~a, +a, a @ b if a is None else 0


print(run(100, 7))
big = 1 << 64
big += 1
big <<= 3
big >>= 1
big |= 1
big ^= 3
big &= ~1
print(big, run(big, 9)[2:])

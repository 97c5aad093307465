# Whole programs on large ints: factorials, Fibonacci, Newton's square root, gcd, pi.
def fact(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r


print(fact(30), fact(60))
print(fact(100) // fact(98), len(str(fact(200))), fact(200) % (10**9 + 7))

a, b = 0, 1
for i in range(300):
    a, b = b, a + b
print(a)


def isqrt(n):
    x = 1 << ((n.bit_length() + 1) // 2)
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


for n in (2, 10**20, 10**60 - 1, 2 * 10**80):
    r = isqrt(n)
    print(r, r * r <= n < (r + 1) ** 2)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(gcd(fact(30), 2**40 * 3**20), gcd(10**40 + 2, 10**30 + 2), gcd(3**100, 3**60 * 5))


def pi_digits(n):
    """Gibbons' spigot."""
    out = ""
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out += str(m)
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return out


print(pi_digits(60))
print(sum(int(c) for c in str(2**1000)))
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)

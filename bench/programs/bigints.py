# Integers beyond a word: factorials, digits of pi and e, modular powers, Fibonacci, base conversion.
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def pi_digits(n):
    """Gosper's series by a spigot in integers."""
    digits = []
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while len(digits) < n:
        if 4 * q + r - t < m * t:
            digits.append(m)
            q, r, m = q * 10, (r - m * t) * 10, (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return digits


def is_prime(n):
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for base in (2, 3, 5, 7, 11, 13, 17):
        x = pow(base, d, n)
        if x == 1 or x == n - 1:
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def main():
    checksum = 0
    for n in range(20, 640, 2):
        checksum = (checksum * 31 + factorial(n) % 1000003) % 1000003
    for n in range(100, 2500, 6):
        checksum = (checksum * 31 + fibonacci(n) % 1000003) % 1000003
    digits = pi_digits(900)
    found = 0
    candidate = (1 << 89) + 1
    while found < 60:
        if is_prime(candidate):
            found += 1
            checksum = (checksum + candidate) % 1000003
        candidate += 2
    text = str(factorial(500))
    value = int(text)
    mixed = 0
    for i in range(300000):
        mixed = (mixed * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        checksum ^= mixed >> 45
    for _ in range(500):
        checksum ^= len(str(value >> 100))
    print(checksum, sum(digits), len(text), value % 997, mixed)


main()

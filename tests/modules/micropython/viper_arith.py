# viper ints and typed arguments: arithmetic, division that floors, shifts, bit operations.
import micropython


@micropython.viper
def arith(x: int, y: int) -> int:
    return x + y * 2 - (x & y) + (x | y) - (x ^ y)


@micropython.viper
def div(x: int, y: int) -> int:
    return x // y


@micropython.viper
def mod(x: int, y: int) -> int:
    return x % y


@micropython.viper
def shifts(x: int, n: int) -> int:
    return (x << n) + (x >> n)


@micropython.viper
def unary(x: int) -> int:
    return -x + ~x - +x


print([arith(a, b) for a in (0, 5, -7) for b in (1, 3, -4)])
print([div(a, b) for a in (7, -7, 6) for b in (2, -2, 3)], [mod(a, b) for a in (7, -7, 6) for b in (2, -2, 3)])
print(shifts(100, 2), shifts(-100, 2), shifts(1, 0), unary(5), unary(-3))


@micropython.viper
def loop(n: int) -> int:
    s = 0
    i = 0
    while i < n:
        if i % 3 == 0:
            s += i
        elif i % 3 == 1:
            s -= 1
        i += 1
    for j in range(n):
        s += j
    for k in range(n, 0, -2):
        s += k
    return s


print(loop(10), loop(0), loop(100))


@micropython.viper
def compare(x: int, y: int) -> int:
    r = 0
    if x < y:
        r |= 1
    if x <= y:
        r |= 2
    if x == y:
        r |= 4
    if x != y:
        r |= 8
    if x > y:
        r |= 16
    if x >= y:
        r |= 32
    if 0 <= x < 10:
        r |= 64
    return r


print(compare(1, 2), compare(2, 2), compare(3, 2), compare(-5, 5), compare(50, 5))


@micropython.viper
def fact(n: int) -> int:
    r = 1
    while n > 1:
        r *= n
        n -= 1
    return r


print([fact(i) for i in range(11)])


@micropython.viper
def six(a: int, b: int, c: int, d: int, e: int, f: int) -> int:
    return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6


print(six(1, 2, 3, 4, 5, 6))


@micropython.viper
def gcd(a: int, b: int) -> int:
    while b:
        t = a % b
        a = b
        b = t
    return a


print(gcd(48, 36), gcd(17, 5), gcd(0, 9))

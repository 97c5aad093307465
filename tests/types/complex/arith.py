# + - * / and unary operators, with results exact in any precision.
a = 3 + 4j
b = 1 - 2j
for x, y in ((a, b), (b, a), (a, 2), (2, a), (a, 0.5), (0.5, b), (1j, 1j), (a, True), (0j, a)):
    print(x, y, x + y, x - y, x * y)
print(a / 2, a / 2j, a / (1 + 1j), (2 + 4j) / (1 + 1j), 1 / 1j, 1 / (0.5j), 0 / a, a / a, (4 + 2j) / 0.5)
print(-a, +a, -(-a), abs(3 + 4j), abs(-3 - 4j), abs(5j), abs(0j), abs(6 - 8j), bool(0j), bool(1j), not 0j)
print(a + 0, a - a, a * 0, a * 1j, a * 1j * 1j, (a + b) * (a - b) == a * a - b * b)
x = 1 + 1j
x += 1
x -= 2j
x *= 2
x /= 2j
print(x)
print(sum([1j, 2, 0.5]), sum([1 + 1j] * 3, 0j))
for f in (lambda: 1j / 0, lambda: 1 / 0j, lambda: 1j / 0.0, lambda: 0j / 0j):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(type(e).__name__)
for f in (
    lambda: 1j // 1, lambda: 1j % 1, lambda: divmod(1j, 1), lambda: 1 // 1j, lambda: 1j << 1, lambda: 1j & 1, lambda: ~1j,
    lambda: 1j + "a", lambda: None * 1j, lambda: int(1j), lambda: float(1j), lambda: [1, 2][1j], lambda: round(1j),
):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)

# + - * / with values that are exact in any precision.
vals = (0.0, 0.5, -0.5, 1.0, -1.0, 1.5, 2.25, -3.75, 100.125, -1024.0)
for a in vals:
    print(a, [a + b for b in vals[1:6]], [a - b for b in vals[1:6]])
    print(a, [a * b for b in vals[1:8]], [a / b for b in (0.5, -0.25, 2.0, 4.0, -8.0)])
print(-0.0 + 0.0, -0.0 - 0.0, 0.0 * -1, -0.0 / 5, +(-0.0), -(0.0), abs(-0.0), abs(-2.5), -(-2.5))
print(1.5 + 1, 1 + 1.5, 2 - 0.5, 0.5 - 2, 3 * 0.5, 0.5 * 3, 3 / 2.0, 3.0 / 2, True + 0.5, 0.5 * False)
print(type(1.0 + 1).__name__, type(2 * 3.0).__name__, type(1 / 1).__name__, 2.0**10 + 2**10)
x = 1.5
x += 1
x -= 0.25
x *= 4
x /= 3
x //= 1
x **= 2
x %= 4
print(x)
s = 0.0
for i in range(100):
    s += i * 0.25
print(s)
p = 1.0
for i in range(60):
    p /= 2
print(p == 2.0**-60, p * 2.0**60)
for f in (lambda: 1.0 / 0, lambda: 1 / 0.0, lambda: 0.0 / 0.0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 1 // 0.0, lambda: divmod(1.0, 0)):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(type(e).__name__)
for f in (lambda: 1.0 + "a", lambda: None * 1.5, lambda: [] / 2.0, lambda: 1.5 << 1, lambda: 1.5 & 1, lambda: ~1.5, lambda: [1] * 1.5):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)

# + - * on ints, crossing each word-size boundary
def edge(n):
    for d in (-1, 0, 1):
        v = (1 << n) + d
        print(n, v, -v, v + 1, v - 1, v + v, v * 2, v * -3, (v - 1) + 1 == v, -(-v) == v)

for n in (29, 30, 31, 32, 61, 62, 63, 64, 95, 96):
    edge(n)
print(46341 * 46341, 65536 * 65536, 3037000500 * 3037000500, -46341 * 46341)
print(4294967295 * 4294967295, 18446744073709551615 * 18446744073709551615)
print((1 << 62) + (1 << 62), -(1 << 62) - (1 << 62), (1 << 63) - 1 + 1)
x = 1
for i in range(1, 31):
    x *= i
print(x)
for i in range(30, 0, -1):
    x //= i
print(x)
print(12345678901234567890 + 98765432109876543210, 12345678901234567890 - 98765432109876543210)
print(12345678901234567890 * 98765432109876543210, 0 * (1 << 80), (1 << 80) - (1 << 80))
print((1 << 80) + -(1 << 80) + 5, 10 ** 20 - 10 ** 20 + 1, type((1 << 80) - (1 << 80)).__name__)
print(True + 1, True * 5, False - True, 5 - True)
for src in ("1 + 'a'", "'a' + 1", "1 + None", "1 - []", "'a' - 'b'", "'a' * 'b'", "1 + [1]", "[] * 1.0", "{} + {}", "None + None", "1 * {}"):
    try:
        eval(src)
        print("no error")
    except TypeError:
        print(src, "TypeError")

# << and >>: growth past each boundary, arithmetic right shift of negatives.
for n in (1, -1, 3, -3, 0x12345678, -0x12345678):
    for s in (0, 1, 7, 8, 15, 16, 28, 29, 30, 31, 32, 33, 61, 62, 63, 64, 65, 100):
        l = n << s
        if l >> s != n or l != n * 2**s:
            print("bad", n, s)
    print(n, n << 28, n << 29, n << 30, n << 31, n << 33, n << 62, n << 65)

big = 0xFEDCBA98765432100123456789ABCDEF
for s in (0, 1, 4, 31, 32, 33, 60, 64, 96, 127, 128, 129, 1000):
    print(s, hex(big >> s), hex(-big >> s))
    if big >> s != big // 2**s or -big >> s != -big // 2**s:
        print("bad", s)

print(-1 >> 1, -1 >> 31, -1 >> 63, -1 >> 1000, 1 >> 1, 1 >> 1000, 0 << 1000, 0 >> 5)
print(-8 >> 1, -7 >> 1, -9 >> 2, -(2**64) >> 64, -(2**64) >> 65, (-(2**64) - 1) >> 64)
print(5 >> 10**9, -5 >> 10**9, 5 >> 10**30, -5 >> 10**30, 0 << 10**30)
print((1 << 300) >> 299, (1 << 300) >> 300, (1 << 300) >> 301)

x = 1
for i in range(70):
    x <<= 1
print(x)
for i in range(69):
    x >>= 1
print(x)
print(True << 4, 3 << True, type(True << 0).__name__)

for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: (1 << 70) >> -1, lambda: 0 << -1):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: 1 << 1.0, lambda: 1 >> None, lambda: "a" << 1):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)

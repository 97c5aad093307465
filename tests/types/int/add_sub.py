# int + and -: every pair of values around the word and small-int boundaries.
edges = []
for bits in (0, 29, 30, 31, 32, 61, 62, 63, 64, 96):
    edges.append((1 << bits) - 1)
    edges.append(1 << bits)
vals = edges + [-v for v in edges if v]


def check(a, b):
    s = a + b
    d = a - b
    if s - b != a or d + b != a or s != b + a or d != -(b - a):
        print("bad", a, b, s, d)
    return s, d


total = 0
mix = 0
for a in vals:
    for b in vals:
        s, d = check(a, b)
        total += s
        mix = (mix * 31 + s + 7 * d) % 1000000007
print("total", total)
print("mix", mix)

for e in edges:
    print(e, e + 1, e - 1, -e - 1, -e + 1)

print(0x3FFFFFFF + 1, -0x40000000 - 1)
print(0x7FFFFFFF + 1, -0x80000000 - 1)
print(0xFFFFFFFF + 1, 0x100000000 - 1)
print(0x7FFFFFFFFFFFFFFF + 1, -0x8000000000000000 - 1)
print(0xFFFFFFFFFFFFFFFF + 1, 0x10000000000000000 - 1)

# carries and borrows that run through every digit
n = (1 << 200) - 1
print(n + 1 == 1 << 200, (1 << 200) - 1 == n, n - n, n - (1 << 200))
print(10**30 + 10**10 - 10**30)
print(-(10**30) + 10**30, 10**30 - 10**30 - 1)

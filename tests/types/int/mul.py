# int *: signs, small-int overflow, every pair of word-boundary values.
edges = []
for bits in (0, 1, 15, 16, 29, 30, 31, 32, 33, 47, 62, 63, 64):
    edges.append((1 << bits) - 1)
    edges.append((1 << bits) + 1)
    edges.append(1 << bits)

mix = 0
for a in edges:
    for b in edges:
        p = a * b
        if p != b * a or (-a) * b != -p or (-a) * (-b) != p or a * (-b) != -p:
            print("bad", a, b)
        if a and (p // a != b or p % a):
            print("bad division", a, b)
        if p - a != a * (b - 1):
            print("bad distribution", a, b)
        mix = (mix * 37 + p) % 1000000007
print("mix", mix)

for n in (32767, 32768, 46340, 46341, 65535, 65536, 0x7FFF * 0x8000):
    print(n, n * n, -n * n, n * n * n)

print(0x40000000 * 2, -0x40000000 * 2, 0x40000000 * -1, -0x40000000 * -1)
print(0x80000000 * 0x80000000, 0xFFFFFFFF * 0xFFFFFFFF)
print(0x8000000000000000 * 0x8000000000000000)
print(0xFFFFFFFFFFFFFFFF * 0xFFFFFFFFFFFFFFFF)
print(-0x8000000000000000 * -1)
print(0 * 10**40, 10**40 * 0, 1 * -(10**40), -1 * 10**40)
print(123456789 * 987654321, 123456789123456789 * -987654321987654321)
print(True * 10**20, 10**20 * False)

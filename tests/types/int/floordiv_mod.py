# // and % round towards minus infinity; % takes the divisor's sign.
for a in (7, -7, 6, -6, 1, -1, 0):
    for b in (1, -1, 2, -2, 3, -3, 7, -7, 100, -100):
        print(a, b, a // b, a % b)

edges = [0, 1]
for bits in (30, 31, 32, 62, 63, 64, 100):
    for d in (-1, 0, 1):
        edges.append((1 << bits) + d)
edges += [-e for e in edges]
bad = 0
mix = 0
for a in edges:
    for b in edges:
        if b == 0:
            continue
        q = a // b
        r = a % b
        if q * b + r != a or not (0 <= r < b if b > 0 else b < r <= 0):
            bad += 1
            print("bad", a, b, q, r)
        mix = (mix * 29 + q + 3 * r) % 1000000007
print("bad", bad, "mix", mix)

print(-0x40000000 // -1, -0x80000000 // -1, -0x8000000000000000 // -1)
print(-0x40000000 % -1, -0x80000000 % -1, -0x8000000000000000 % -1)
print(10**30 // 10**29, -(10**30) // (10**29 + 1), 10**30 % -(10**29 + 1))

for a in (0, 1, 10**30):
    for op in ("//", "%"):
        try:
            print(a // 0 if op == "//" else a % 0)
        except ZeroDivisionError as e:
            print(type(e).__name__)

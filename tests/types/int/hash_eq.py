# Equal numbers hash equal, so they are one key; the values of hashes are private.
def same(a, b):
    return a == b and hash(a) == hash(b) and len({a: 1, b: 2}) == 1 and len({a, b}) == 1


for bits in (0, 1, 20, 29, 30, 31, 32, 60, 61, 62, 63, 64, 65, 100, 120):
    print(bits, same(1 << bits, 2.0**bits), same(-(1 << bits), -(2.0**bits)), same(1 << bits, int(2.0**bits)))
print(same(0, 0.0), same(0, -0.0), same(1, True), same(0, False), same(1.0, True))
print(same(10**40, int("1" + "0" * 40)), same(10**40, 10**20 * 10**20), same(-(10**40), 1 - 10**40 - 1))
print(same(3, 3 + 0j), same(2**40, complex(2**40, 0)))
print(hash(5) == hash(5), type(hash(10**50)).__name__, type(hash(-(10**50))).__name__)
d = {}
for k in (1, 1.0, True, 2, 2.0, 10**30, 10**15 * 10**15, -1, -1.0):
    d[k] = d.get(k, 0) + 1
print(d)
print(hash(2**61 - 1) == hash(2**61 - 1), 2**61 - 1 in {2**61 - 1: 0}, 2**61 in {2**61 - 1: 0})
print(len({2**32 * i for i in range(50)}), len({-i for i in range(50)} | {i for i in range(50)}))

# Assigning to plain slices: same size, growing, shrinking, any iterable.
def t(a, b, v):
    l = [0, 1, 2, 3, 4]
    l[a:b] = v
    print(a, b, l)


for a, b in ((0, 0), (0, 2), (1, 4), (5, 5), (None, None), (-2, None), (3, 1), (9, 20), (-9, 1)):
    for v in ([], ["x"], ["x", "y", "z"]):
        t(a, b, v)
for v in ((7, 8), "ab", range(2), {9: 1}, (i * i for i in range(3)), map(str, [1, 2]), b"A", iter([])):
    t(1, 3, v)
l = [1, 2, 3]
l[:] = l
print(l)
l[1:1] = l
print(l)
l[2:4] = l[:2]
print(l)
l[:0] = l[-1:]
print(l)
m = l
l[:] = [5]
print(m is l, m)
l[1:] = [6, 7]
l[len(l) :] = [8]
l[:1] = []
print(l)
for v in (5, None, 1.5):
    try:
        l[0:1] = v
    except TypeError as e:
        print(type(e).__name__, l)


def bad():
    yield 1
    raise ValueError


try:
    l[0:1] = bad()
except ValueError as e:
    print(type(e).__name__, l)
bad_count = 0
for a in range(-6, 7):
    for b in range(-6, 7):
        for n in range(4):
            l = list(range(4))
            l[a:b] = ["n"] * n
            lo, hi, _ = slice(a, b).indices(4)
            if l != list(range(lo)) + ["n"] * n + list(range(max(lo, hi), 4)):
                bad_count += 1
print(bad_count)

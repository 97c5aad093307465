# Ordering and equality of ints of every size, and against unlike types.
vals = []
for bits in (30, 31, 32, 62, 63, 64, 100):
    for d in (-1, 0, 1):
        vals.append((1 << bits) + d)
vals = [-v for v in reversed(vals)] + [-2, -1, 0, 1, 2] + vals
for i, a in enumerate(vals):
    for j, b in enumerate(vals):
        want = (i < j, i <= j, i == j, i != j, i > j, i >= j)
        if (a < b, a <= b, a == b, a != b, a > b, a >= b) != want:
            print("bad", a, b)
print(sorted(vals[::-1]) == vals, min(vals) == vals[0], max(vals) == vals[-1])

a = 10**30
b = 10**15 * 10**15
print(a == b, a is not None, a != b, a <= b, a >= b, a < b)
print(a == b + 1, a < b + 1, -a < b, -a == -b, -a > -b - 1)
print(True == 1, False == 0, True == 2, True < 2, False > -1, 1 == True)
print(1 == "1", 1 != "1", 1 == None, 0 == [], 10**30 == "x", 10**30 != None)
print(1 in [True], 10**30 in [a], 5 in (1, 2), 2**64 in {2**64: 1})
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 > 0, 1 == 1 == 1, 1 < 10**30 > 5)
for f in (lambda: 1 < "a", lambda: 1 >= None, lambda: 10**30 > [], lambda: () <= 1):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)

# Ranges of ints that need more than a machine word.
b = 2**64
r = range(b, b + 10, 3)
print(r, list(r), len(r), r[1], r[-1], b + 3 in r, b + 4 in r, b in range(0, b), r.index(b + 6), list(reversed(r)), r.start == b, r.step)
print(list(range(-b, -b + 3)), list(range(b + 2, b, -1)), range(10 * b)[5 * b] == 5 * b, list(range(0, 3 * b, b)), range(b)[2 : b : b], list(r[::2]), 10**30 in range(0, 10**31, 10))
try:
    len(range(2**200))
except OverflowError as e:
    print(type(e).__name__)
print(bool(range(2**200)), range(2**200)[-1] == 2**200 - 1, range(2**200) == range(2**200), next(iter(range(b, b * 2))) == b)
for i in range(b - 1, b + 2):
    print(i, end=" ")
print()

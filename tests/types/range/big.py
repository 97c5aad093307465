# Ranges beyond the small and machine ints.
for lo in (2**29 - 2, 2**30 - 2, 2**31 - 2, -(2**30) - 2, -(2**31) - 2):
    r = range(lo, lo + 5)
    print(list(r), len(r), r[2], r[-1], lo + 3 in r, lo + 5 in r, r.index(lo + 1), list(r[::-1])[0], sum(r) == 5 * lo + 10)
print(list(range(2**31, 2**31 - 4, -2)), len(range(0, 2**30, 2**28)), list(range(0, 2**31, 2**30)), list(range(2**30, 0, -(2**29))))
x = 0
for i in range(2**30 - 3, 2**30 + 3):
    x += i
print(x, i, 2**30 in range(2**31), range(10**9)[123456789], len(range(10**9)), range(0, 10**9, 7)[-1])

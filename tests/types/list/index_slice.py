# Reading items and slices.
l = [10, 20, 30, 40, 50]
print([l[i] for i in range(-5, 5)], l[True], l[-True])
for i in (5, -6, 2**70, -(2**70)):
    try:
        print(l[i])
    except IndexError as e:
        print(type(e).__name__)
for k in ("a", 1.0, None, (1,), []):
    try:
        print(l[k])
    except TypeError as e:
        print(type(e).__name__)
s = "abcde"
m = list(s)
bad = 0
bounds = (None, -8, -5, -4, -1, 0, 1, 3, 4, 5, 8)
for a in bounds:
    for b in bounds:
        for c in (None, 1, 2, 3, 9, -1, -2, -9):
            if "".join(m[a:b:c]) != s[a:b:c]:
                bad += 1
print(bad, l[:], l[1:3], l[::-1], l[::2], l[3:1], l[-2:], l[:0], [][:], [][1:2:3], l[slice(1, 3)], l[slice(None, None, -2)])
c = l[:]
c[0] = 99
print(l, c, l[:] is not l, l[1:3][0])
try:
    l[::0]
except ValueError as e:
    print(type(e).__name__)
for f in (lambda: l["a":], lambda: l[1.0:], lambda: l[: None : "x"]):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
n = [[1, 2], [3, 4]]
print(n[0][1], n[-1][0], n[1:][0][::-1], [[1]][0][0])

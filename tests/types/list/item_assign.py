# Storing and deleting single items.
l = [0, 1, 2, 3]
l[0] = "a"
l[-1] = "z"
l[1] += 10
l[2] *= 2
print(l)
l[0], l[1] = l[1], l[0]
print(l)
for i in (4, -5, 2**70):
    try:
        l[i] = 1
    except IndexError as e:
        print(type(e).__name__)
    try:
        del l[i]
    except IndexError as e:
        print(type(e).__name__)
for k in ("a", 1.5, None):
    try:
        l[k] = 1
    except TypeError as e:
        print(type(e).__name__)
    try:
        del l[k]
    except TypeError as e:
        print(type(e).__name__)
del l[0]
del l[-1]
print(l)
del l[0], l[0]
print(l)
i = 0
a = [5, 6, 7]
i, a[i] = 1, 99
print(i, a)
a[0], a[1:], b = 1, [2, 3, 4], 5
print(a, b)
for a[0] in (7, 8):
    pass
print(a)
n = [[0] * 2] * 2
n[0][0] = 5
print(n)
x = [1, 2, 3]
y = x
x[1] = y
print(y[1][1][0], len(x))

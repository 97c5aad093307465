# Reading, writing, slicing, iterating.
from array import array

a = array("i", [10, 20, 30, 40, 50])
print([a[i] for i in range(-5, 5)], a[1:3], a[:], a[-2:], a[3:1], a[:0], type(a[1:2]).__name__, len(a[1:]))
a[0] = -1
a[-1] = 2**31 - 1
a[1] += 5
a[2] //= 7
print(a)
a[1:3] = array("i", [7, 8])
print(a)
a[0:0] = array("i", [100, 101])
a[-1:] = array("i")
print(a, len(a))
for i in (6, -7, 2**70):
    try:
        a[i]
    except IndexError as e:
        print(type(e).__name__)
    try:
        a[i] = 1
    except IndexError as e:
        print(type(e).__name__)
for k, v in (("x", 1), (None, 1), (1.5, 1), (0, "a"), (0, None), (0, 1.5), (slice(0, 1), 5)):
    try:
        a[k] = v
        print("no error")
    except TypeError as e:
        print(type(e).__name__)
print([x for x in a], list(enumerate(a))[:2], list(zip(a, "ab")), list(reversed(a)), list(map(abs, a)))
out = []
for x in a:
    out.append(x)
    if len(a) < 8:
        a.append(x)
print(out, len(a))
f = array("f", [0.5])
f[0] = 3
f.append(-2.25)
print(f, f[0] + f[1])
x, y, *z = array("b", [1, 2, 3, 4])
print(x, y, z, f[1:], f[:1])

# Item assignment and deletion.
a = bytearray(b"abcdef")
a[0] = 65
a[-1] = 0
a[2] = True
print(a)
for i, v in ((6, 1), (-7, 1)):
    try:
        a[i] = v
    except IndexError as e:
        print(type(e).__name__)
for v in ("a", b"a", None, 1.5, [1]):
    try:
        a[0] = v
    except TypeError as e:
        print(type(e).__name__)
for k in ("x", None, 1.0):
    try:
        a[k] = 1
    except TypeError as e:
        print(type(e).__name__)
print(a)
del a[0]
print(a)
del a[-1]
print(a)
a[1] += 5
a[0] ^= 0xFF
a[2] <<= 0
print(a, a[0])
try:
    del a[10]
except IndexError as e:
    print(type(e).__name__)
a[0], a[1] = a[1], a[0]
print(a)
for i in range(len(a)):
    a[i] = (a[i] + 1) & 0xFF
print(a, sum(a))

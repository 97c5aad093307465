# Deleting slices, also with steps.
def t(*s):
    a = bytearray(b"0123456789")
    l = list(a)
    del a[slice(*s)]
    del l[slice(*s)]
    print(s, a, list(a) == l)


for s in ((None, None), (0, 0), (0, 3), (3, 7), (7, None), (-3, None), (None, -3), (5, 2), (20, 30), (-30, 2), (None, None, 2), (1, None, 2), (None, None, 3), (None, None, -1), (8, 1, -3), (2, 8, 5), (None, None, 100), (9, None, -100)):
    t(*s)
try:
    a = bytearray(3)
    del a[::0]
except ValueError as e:
    print(type(e).__name__)
bad = 0
for x in range(-6, 7):
    for y in range(-6, 7):
        for z in (1, 2, 3, -1, -2):
            a = bytearray(b"abcde")
            l = list(a)
            del a[x:y:z]
            del l[x:y:z]
            if list(a) != l:
                bad += 1
print(bad)

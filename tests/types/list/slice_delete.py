# del of slices of all shapes.
def t(*s):
    l = list(range(8))
    del l[slice(*s)]
    keep = [x for x in range(8) if x not in range(8)[slice(*s)]]
    print(s, l, l == keep)


for s in ((None, None), (0, 0), (0, 3), (2, 5), (5, None), (-3, None), (None, -3), (6, 2), (20, 30), (-20, 2)):
    t(*s)
for s in ((None, None, 2), (1, None, 2), (None, None, 3), (None, None, -1), (6, 1, -2), (1, 7, 5), (None, None, 50), (7, None, -50), (3, 3, 2)):
    t(*s)
bad = 0
for a in range(-6, 7, 2):
    for b in range(-6, 7, 2):
        for c in (1, 2, 3, -1, -2, -3):
            l = list(range(5))
            del l[a:b:c]
            if l != [x for x in range(5) if x not in range(5)[a:b:c]]:
                bad += 1
print(bad)
l = [1, 2, 3]
m = l
del l[:]
print(l, m is l)
try:
    del l[::0]
except ValueError as e:
    print(type(e).__name__)
l = [1, 2, 3, 4]
del l[1:3], l[0]
print(l)

# Slices of ranges are ranges; equality and hash by contents.
r = range(2, 30, 3)
l = list(r)
bad = 0
for a in (None, -12, -9, -4, -1, 0, 1, 5, 9, 12):
    for b in (None, -12, -9, -3, 0, 2, 8, 10, 15):
        for c in (None, 1, 2, 3, -1, -2, -20):
            s = r[a:b:c]
            if list(s) != l[a:b:c] or type(s) is not range or len(s) != len(l[a:b:c]):
                bad += 1
print(bad, r[1:4], r[::-1], r[:0], r[5:2], r[::2], range(10)[2:-2][1:3], range(10)[::-1][2], r[-3:], range(0)[::-1])
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(3) != range(4), range(1) == range(0, 1, 50), range(2, 0) == range(0), range(0, 5, 2) == range(0, 6, 2), range(3) == None)
print(hash(range(3)) == hash(range(0, 3)), hash(range(0)) == hash(range(2, 1)), {range(2): "x"}[range(0, 2)], len({range(1), range(0, 1), range(0, 1, 9)}))

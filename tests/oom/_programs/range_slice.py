# range and slice.
r = range(2, 20, 3)
print(r, r.start, r.stop, r.step, len(r), r[2], r[-1], r[1:3], 5 in r, list(r), r.count(5), r.index(8), r == range(2, 20, 3), hash(r) == hash(range(2, 20, 3)), bool(range(0)))
print(list(reversed(r)), list(r.__reversed__()), range(5) != range(6), [i for i in range(3, 0, -1)], sum(range(1 << 40, (1 << 40) + 3)))
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(7), s == slice(1, 10, 2), slice(3), slice(1, 2), s < slice(2, 3, 4), list(range(20))[s])


class Item:
    def __getitem__(self, key):
        return key


print(Item()[1:2], Item()[::3], Item()[1:2, 5], Item()[:])

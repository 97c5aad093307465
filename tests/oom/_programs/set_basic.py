# set: all methods.
s = {1, 2, 3}
s.add(4)
s.discard(1)
s.remove(2)
print(s, len(s), 3 in s, 9 not in s, s | {5}, s & {3}, s - {3}, s ^ {3, 9}, s == {3, 4}, s < {3, 4, 5}, s <= s, s > {3}, s >= s)
print(s.union([7], (8,)), s.intersection([3]), s.difference([4]), s.symmetric_difference([3]), s.isdisjoint([9]), s.issubset([3, 4, 5]), s.issuperset([3]), s.copy())
s.update([1, 2], [5])
s.intersection_update([1, 2, 3])
s.difference_update([1])
s.symmetric_difference_update([2, 6])
print(sorted(s), s.pop() in (3, 6), len(s))
s |= {10}
s &= {10, 11}
s -= {11}
s ^= {12}
print(sorted(s), set(), set("aab") == {"a", "b"}, {i % 3 for i in range(9)}, {*s, 13} >= s)
s.clear()
s.__init__([1])
print(s)
for i in range(40):
    s.add(i)
print(len(s))

# frozenset.
f = frozenset([1, 2, 3])
print(f, len(f), 2 in f, f | {4}, f & {1}, f - {1}, f ^ {1}, hash(f) == hash(frozenset([3, 2, 1])), f == {1, 2, 3}, frozenset())
print(f.copy(), f.union([4]), f.intersection([1]), f.difference([1]), f.symmetric_difference([1]), f.isdisjoint([9]), f.issubset([1, 2, 3]), f.issuperset([1]), {f: 1}[f])

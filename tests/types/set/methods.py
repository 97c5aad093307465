# union, intersection, difference, symmetric_difference and _update forms with any iterables.
a = {1, 2, 3}
print(sorted(a.union([4], (5,), "x" * 0, {6: 7})), sorted(a.union()), sorted(a.intersection([2, 3, 9], range(3, 5))), sorted(a.intersection()), sorted(a.difference([1], {2})), sorted(a.difference()), sorted(a.symmetric_difference([3, 4, 4])))
print(a.union() is not a, sorted(frozenset(a).union([9])), type(frozenset(a).union([9])).__name__, sorted(set.union({1}, {2})), sorted(set().union(*[[1], [2]])))
for name, args in (("update", ([3, 4],)), ("intersection_update", ([2, 3, 7], [3])), ("difference_update", ([1], [3])), ("symmetric_difference_update", ([3, 4],)), ("intersection_update", ()), ("difference_update", ())):
    s = {1, 2, 3}
    r = getattr(s, name)(*args)
    print(name, r, sorted(s))
print(a.isdisjoint([4]), a.isdisjoint("ab"), a.isdisjoint([3]), a.isdisjoint(()), a.issubset([1, 2, 3, 4]), a.issubset([1]), a.issuperset([1, 2]), a.issuperset([9]), a.issubset(a), set().issubset([]), a.issuperset(()))
s = {1, 2}
s.intersection_update(s)
s.update(s)
print(sorted(s), sorted(s.difference(s)), sorted(s.symmetric_difference(s)))
s.difference_update(s)
print(s)
for f in (lambda: a.union(5), lambda: a.intersection(None), lambda: a.difference([[]]), lambda: a.symmetric_difference(), lambda: a.isdisjoint(), lambda: a.issubset(5), lambda: a.symmetric_difference([1], [2]), lambda: a.union([[]]), lambda: set.union()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
print(sorted(a.union(x for x in (8, 9))), sorted(a.intersection(map(int, "23"))), sorted(a - set("abc")), sorted({"b", "a"}.union("cd")))

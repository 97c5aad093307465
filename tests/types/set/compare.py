# Subset ordering and equality.
e, a, b, c = set(), {1}, {1, 2}, {2, 3}
for x, y in ((e, e), (e, a), (a, b), (b, a), (b, c), (b, {2, 1}), (a, frozenset([1])), (frozenset([1]), b), (frozenset(), set())):
    print(sorted(x), sorted(y), x < y, x <= y, x == y, x != y, x > y, x >= y)
print({1} == {1.0}, {1} == [1], {1} == (1,), set() == {}, {1} != None, set() == frozenset(), {"a"} == {"b"}, {1, 2} == {1: 1, 2: 2}.keys())
for f in (lambda: {1} < [1], lambda: {1} > 5, lambda: set() <= None, lambda: {1} >= (1,)):
    try:
        print(f())
    except TypeError as x:
        print(type(x).__name__)
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(frozenset()) == hash(frozenset()), hash(frozenset("abc")) == hash(frozenset("cba")), {frozenset([1]): "v"}[frozenset([1.0])], frozenset([1]) in {frozenset([1]): 0})
nan = float("nan")
print({nan} == {nan}, nan in {nan}, sorted([{1, 2}, {1}], key=len)[0])

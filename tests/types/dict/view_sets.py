# Set operations on key and item views.
a = {1: "x", 2: "y", 3: "z"}
b = {2: "y", 3: "other", 4: "w"}
k, l = a.keys(), b.keys()
print(sorted(k & l), sorted(k | l), sorted(k - l), sorted(k ^ l), type(k & l).__name__, sorted(k & {1, 9}), sorted({1, 9} & k), sorted(k - [1]), sorted(k | (7,)), sorted(k & "ab"))
print(k <= {1, 2, 3, 4}, k < {1, 2, 3}, k >= {1}, k > {1, 2, 3}, k == {1, 2, 3}, {1, 2, 3} == k, k != l, k.isdisjoint({9}), k.isdisjoint([1]), k.isdisjoint(l))
i, j = a.items(), b.items()
print(sorted(i & j), sorted(i - j), len(i | j), sorted(i ^ j), i.isdisjoint(j), i <= a.items(), (2, "y") in j, sorted(i & {(1, "x")}))
for f in (lambda: k & 5, lambda: k | None, lambda: a.values() & b.values(), lambda: k + l, lambda: k < [1]):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
print(set(k) == k, frozenset(l) == l, sorted({5} | k), sorted({1, 5} - k), sorted({1, 5} ^ k), {}.keys() == set(), {1: [1]}.keys() & {1})

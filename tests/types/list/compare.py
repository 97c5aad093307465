# Lexicographic ordering.
vals = [[], [0], [0, 0], [0, 1], [1], [1, []], [1, [0]], [1, [1]], [2]]
for i, a in enumerate(vals[:5] + vals[8:]):
    for j, b in enumerate(vals[:5] + vals[8:]):
        if (a < b, a <= b, a == b, a != b, a > b, a >= b) != (i < j, i <= j, i == j, i != j, i > j, i >= j):
            print("bad", a, b)
print([1, [2]] == [1, [2]], [1, [2]] < [1, [3]], [1, 2.0, True] == [1.0, 2, 1], [1] == (1,), [] == None, [] == {}, [1] != [1], [1, 2] == [2, 1])
print([1, 2] < [1, 2, 3], [1, 3] > [1, 2, 9], ["a"] < ["b"], [[1], 2] < [[1], 3], [] < [0], sorted([[2, 1], [1, 2], [1]]), max([[1, 2], [3], []]))
for f in (lambda: [1] < (1,), lambda: [1] < 1, lambda: ["a"] < [1], lambda: [None] < [None, 1] and [None, 1] < [None, "a"], lambda: [] > None):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
print([1, "a"] < [2, None], ["x", 1] == ["x", "1"])
a = [1]
b = [1]
print(a is b, a == b, a is not b, [a] == [b], a in [b])
try:
    hash([])
except TypeError as e:
    print(type(e).__name__)
try:
    {[]: 1}
except TypeError as e:
    print(type(e).__name__)

# Ordering, equality, hashing, use as keys.
vals = [(), (0,), (0, 0), (0, 1), (1,), (1, 0, 0), (1, 1), (2,)]
for i, a in enumerate(vals):
    for j, b in enumerate(vals):
        if (a < b, a <= b, a == b, a != b, a > b, a >= b) != (i < j, i <= j, i == j, i != j, i > j, i >= j):
            print("bad", a, b)
print((1, 2.0) == (1.0, 2), (1,) == [1], () == [], (1, "a") < (1, "b"), (1, None) == (1, None), (1, (2, 3)) < (1, (2, 4)), sorted([(2, 1), (1, 2), (1,)]), max((1, 2), (1, 3)), min([(3,), (2, 9)]))
print(hash((1, 2)) == hash((1, 2)), hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(()), hash((1, (2, "a"))) == hash((1, (2, "a"))), hash((True, 0)) == hash((1, False)))
d = {(): 0, (1,): 1, (1, 2): 2, ("a", None): 3, ((1,),): 4}
print(d[()], d[(1,)], d[1, 2], d["a", None], d[((1.0,),)], (2,) in d, len({(1, 2), (1.0, 2.0), (2, 1)}))
for t in (([],), (1, {}), ((), [1])):
    try:
        hash(t)
    except TypeError as e:
        print(type(e).__name__)
for f in (lambda: (1,) < 1, lambda: (1,) < [2], lambda: ("a",) < (1,), lambda: (1, None) < (1, 2)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
grid = {(x, y): x * y for x in range(6) for y in range(6)}
print(len(grid), grid[3, 4], sum(grid.values()), (6, 0) in grid, sorted(k for k in grid if k[0] == k[1])[-1])

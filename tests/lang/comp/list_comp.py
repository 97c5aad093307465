# list comprehensions
print([x for x in range(5)], [x * x for x in range(5) if x % 2], [1 for x in ()], [[] for _ in range(2)])
print([x + y for x in (1, 2) for y in (10, 20)], [(x, y) for x in range(3) for y in range(x)])
print([x for x in range(20) if x % 2 if x % 3 if x % 5], [x for x in range(4) for _ in range(x)])
print([[i * j for j in range(3)] for i in range(3)], [[[k for k in range(j)] for j in range(i)] for i in range(3)])
print([y for x in [[1, 2], [3]] for y in x], [z for x in [[[1], [2]], [[3]]] for y in x for z in y])
print([a for a, b in {"k": 1}.items()], [a + b for a, b in zip((1, 2), (3, 4))], [c for a, (b, c) in [(1, (2, 3))]], [b for a, *b in ["xyz"]], [a for a, in [(1,)]])
print([x if x > 1 else -x for x in range(4)], [x and 1 for x in (0, 2)], [not x for x in (0, 1)], [(x, ) for x in "a"], [{x: x} for x in "a"], [lambda: x for x in "q"][0]())
print([f"{x}" for x in range(2)], ["%d" % x for x in range(2)], [str(x) for x in range(2)], [x.upper() for x in "ab"], [[x][0] for x in "c"])
print([i for i in [j for j in [k for k in range(4)] if j] if i > 1], [x for x in (y for y in "gen")], [x for x in [1, 2, 3][1:]], [x for x in "ab" "cd"])
print([x for x in [1] or 2], [x for x in ((1, 2) if 1 else 3)], [x for x in -1 * [1] or 'e'])

class C:
    pass

c = C()
l = [0]
print([c.v for c.v in range(3)], c.v, [l[0] for l[0] in "ab"], l)
print([x for x in range(3) if (y := x) or True], y, [(w := x) for x in "pq"], w)
m = [[1, 2, 3], [4, 5, 6]]
print([[r[i] for r in m] for i in range(3)], [sum(col) for col in zip(*m)], [x for r in m for x in r if x % 2])
print(len([0 for _ in range(100)]), sum([x for x in range(101)]), [x for x in range(3)] + [x for x in "a"], [x for x in range(9)][2:4], [x for x in "ab"] * 2)

def f(n):
    k = 2
    return [k * n + i for i in range(n) if i != k]

print(f(4), [f(i) for i in range(3)], [(lambda v: v * x)(2) for x in range(3)])
print([
    x  # comment
    for x in range(5)
    # another
    if x
    if x != 2
])
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError:
    print("ZeroDivisionError")
try:
    [x for x in 5]
except TypeError:
    print("TypeError")
try:
    [a for a, b in [(1, 2), (3,)]]
except ValueError:
    print("ValueError")
print([x for x in range(3) if x == 1 or [y for y in range(x) if y]], [not_ for not_ in "n"], [x for x in [] for y in 1 / 0])

# Iteration, changing while iterating, comprehension scope.
s = {1, 2, 3}
for x in (frozenset(s), s):
    print(sorted(i for i in x), sorted(enumerate(sorted(x))), sorted(zip(sorted(x), "abc")), len([*x]))
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(type(e).__name__)
s = {1, 2, 3}
try:
    for x in s:
        s.discard(x)
except RuntimeError as e:
    print(type(e).__name__)
s = {1}
it = iter(s)
print(next(it), next(it, "end"), next(it, "end"), list(it))
for x in list(s):
    s.remove(x)
print(s)
x = "outer"
print(sorted({x for x in range(3)}), x, sorted({(i, j) for i in "ab" for j in "xy" if i != "b" or j != "y"}))
a, b = sorted({5, 6})
print(a, b, {7}.pop(), max(*{1, 9}), sorted([*{1}, *{2}]))
(v,) = {8}
print(v)
try:
    (v, w) = {8}
except ValueError as e:
    print(type(e).__name__)

# Comprehensions.
n = 3
print([i * j for i in range(n) for j in range(n) if i != j], {i: [j for j in range(i)] for i in range(n)}, {c for c in "abc"} == set("abc"), sum(i for i in range(10) if i % 2))
print([(lambda: i)() for i in range(3)], [y := 5, y + 1], [x for x in [1, 2, 3] if (z := x) > 1], z, list(a + b for a, b in zip("ab", "cd")))

# Ordering of floats with floats and ints; unlike types.
vals = [float("-inf"), -(2.0**100), -2.5, -1, -0.5, 0, 2.0**-100, 0.25, 1, 1.5, 2**31, 2.0**64, 2**100, float("inf")]
for i, a in enumerate(vals):
    for j, b in enumerate(vals):
        if (a < b, a <= b, a == b, a != b, a > b, a >= b) != (i < j, i <= j, i == j, i != j, i > j, i >= j):
            print("bad", a, b)
print(sorted(vals[::-1]) == vals, sorted([1.5, 1, 0.5, True, 2]), max([1, 1.0, 0.5]), min(0.5, 1))
print(1.0 == 1, 1.5 == "1.5", 1.5 != None, 0.0 == False, 0.5 == [], 1.0 in [1], 1 in (1.0,), 1.0 == 1 + 0j)
print(0.5 < 1 < 1.5, 1.5 > 1 > 0.5 > 0, 1.0 is None, 2.0 == 2 == 2.0)
for f in (lambda: 1.5 < "a", lambda: 1.5 > None, lambda: [] <= 1.5, lambda: 1.5 >= 1j):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)

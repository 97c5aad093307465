# Equality works across the numeric types, ordering does not exist.
print(1j == 1j, 1j != 2j, 1 + 0j == 1, 1 == 1 + 0j, 1.5 + 0j == 1.5, 0j == 0 == False, True == 1 + 0j, 1j == 1)
print(2**40 + 0j == 2**40, 1j == "1j", 1j != None, 1j in [1j], [1j] == [1j], 1j == float("nan"))
print(complex(float("nan"), 0) == complex(float("nan"), 0), 0j == -0j, complex(0.0, -0.0) == 0)
print(hash(1 + 0j) == hash(1), hash(1.5 + 0j) == hash(1.5), hash(1j) == hash(0 + 1j), {1: "x"}[1 + 0j], {2j: "y"}[2j], len({1, 1.0, 1 + 0j, True}))
for f in (lambda: 1j < 2j, lambda: 1j <= 1j, lambda: 1j > 0, lambda: 1 >= 1j, lambda: 1.5 < 1j, lambda: sorted([1j, 2j]), lambda: max(1j, 2j)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
print(1j is not None, (1 + 2j).__eq__(1 + 2j), (1j).__ne__(1j))

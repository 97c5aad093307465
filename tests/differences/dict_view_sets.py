# What: dict views are sets
# Differs: MicroPython
# Why: the algebra of sets works on them.
a = {"x": 1, "y": 2}
b = {"y": 3, "z": 4}
print(sorted(a.keys() & b.keys()), sorted(a.keys() | b.keys()), a.items() == {("x", 1), ("y", 2)})

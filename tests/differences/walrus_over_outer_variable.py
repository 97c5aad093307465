# What: := may name the variable of a comprehension further out
# Differs: CPython
# Why: MicroPython looks at the innermost comprehension alone, and programs that it runs are to run.
print([[(j := i) for i in range(2)] for j in range(2)])

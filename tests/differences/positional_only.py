# What: positional-only parameters
# Differs: MicroPython
# Why: Python 3.8.

def f(a, /, b, *, c=3, **rest):
    return a, b, c, rest


print(f(1, b=2, a=5))

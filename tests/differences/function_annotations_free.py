# What: annotations of functions and variables are not kept
# Differs: CPython
# Why: a fully typed module uses the same RAM as an untyped one, to the byte.

def scale(n: int, by: float = 2.0) -> float:
    return n * by


print(hasattr(scale, "__annotations__"), scale(3))

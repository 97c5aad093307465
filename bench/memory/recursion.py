# How deep a function calls itself.
def f(n):
    return n and 1 + f(n - 1)


def deepest():
    low, high = 0, 100000
    while high - low > 1:
        middle = (low + high) // 2
        try:
            f(middle)
            low = middle
        except RecursionError:
            high = middle
        except MemoryError:
            high = middle
    return low


print("depth: %d" % deepest())

# What: recursion is bounded by the heap
# Differs: CPython, MicroPython
# Why: Python frames lie on a VM stack in the heap; CPython stops at 1,000 calls, MicroPython where its C stack ends.

def depth(n):
    return n and 1 + depth(n - 1)


print(depth(1400))
try:
    depth(-1)
except RecursionError:
    print("RecursionError")

# heap: 110K
# skip-on: w64 the figure is for 32-bit
# A hundred and ten KB of heap hold 1,500 calls of a small function.
def f(n):
    return n and 1 + f(n - 1)


print(f(100), f(1000), f(1500))

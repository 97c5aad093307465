# heap: 256K
# skip-on: board the last figure is for the stack of a host
# A request that no memory is enough for is a MemoryError, also after a deep recursion whose frames are gone.
def gen():
    for x in gen(): yield x
def deep(n): return n and deep(n - 1)
for f in (lambda: next(gen()), lambda: deep(10 ** 9)):
    try:
        f()
    except RecursionError as e:
        print(type(e).__name__)
    for g in (lambda: [0] * 10 ** 9, lambda: bytearray(10 ** 9), lambda: "a" * 10 ** 9):
        try:
            g()
        except MemoryError as e:
            print(type(e).__name__)
print(deep(100))

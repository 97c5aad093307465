# heap: 1M m32
# heap: 2M w64
# timeout: 20
# skip-on: board needs a larger heap than the board has
# skip-on: stress minutes
# A recursion that fills the heap compacts it a few times, not every eight frames, and is left without a search of the heap at each frame.
def f():
    f()
for n in (20000, 26000, 30000, 35000, 40000):
    full = None
    try:
        full = [[i] for i in range(n)]
    except MemoryError:
        continue
    try:
        f()
    except (RecursionError, MemoryError):
        pass
print("ends")

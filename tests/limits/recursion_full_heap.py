# heap: 2M
# timeout: 20
# skip-on: board needs a larger heap than the board has
# skip-on: stress minutes
# A recursion in a heap that is full but for pieces compacts it a few times, not at each frame: seconds would be a minute.
def f():
    f()
for part in (2, 3, 4, 5, 6):
    full = None
    full = [[i] for i in range(part * 5000)]
    for i in range(0, len(full), 2):
        full[i] = None
    try:
        f()
    except (RecursionError, MemoryError):
        print(len(full), "ends")

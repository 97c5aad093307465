# skip-on: w64 the figure of the list is for 32-bit
# del globals()[name] gives a global list back: 56 bytes or less, exactly, while a function runs.
import gc

xyz = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
kept = [1, 2, 3]


def main():
    a = b = c = d = 0
    gc.collect()
    a = gc.mem_alloc()
    local = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    b = gc.mem_alloc()
    del local
    gc.collect()
    c = gc.mem_alloc()
    del globals()["xyz"]
    gc.collect()
    d = gc.mem_alloc()
    print(b - a <= 56 or b - a, c - a, c - d == b - a, kept)
    try:
        xyz
    except NameError as e:
        print(type(e).__name__, "xyz" in globals())


main()

# The experiment with a plain global list: exactly what a local one costs comes back with del.
# skip-on: w64 the figures are for 32-bit
import gc
import micropython

xyz = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]


def main():
    a = b = c = d = 0
    print("with a global list")
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
    print("local list", b - a <= 56 or b - a)
    print("left after del", c - a)
    print("given back by the global", c - d == b - a or c - d)
    print("list gone", "xyz" in globals())


main()

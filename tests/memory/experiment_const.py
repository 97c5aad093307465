# The experiment with a list held by micropython.const(): the local list costs 56 bytes or less
# on 32-bit, comes back to the byte, and so does the global one.
# skip-on: w64 the figures are for 32-bit
import gc
import micropython

xyz = micropython.const([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])


def main():
    a = b = c = d = 0
    print("with a constant global list")
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
    print("given back by the global", 0 <= c - d <= 56 or c - d)
    print("list gone", "xyz" in globals())


main()

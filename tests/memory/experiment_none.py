# The experiment without a global list.
# skip-on: w64 the figures are for 32-bit
import gc
import micropython


def main():
    a = b = c = d = 0
    print("without a global list")
    gc.collect()
    a = gc.mem_alloc()
    local = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    b = gc.mem_alloc()
    del local
    gc.collect()
    c = gc.mem_alloc()
    gc.collect()
    d = gc.mem_alloc()
    print("local list", b - a <= 56 or b - a)
    print("left after del", c - a)
    print("and again", c - d)


main()

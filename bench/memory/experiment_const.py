# The memory experiment with a constant global list. Where does the RAM of a list go, and does it come back?
import gc
import micropython

xyz = micropython.const([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])


def main():
    print("with a constant global list")
    gc.collect()
    print(gc.mem_alloc(), gc.mem_free())
    micropython.mem_info()
    local = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    micropython.mem_info()
    del local
    gc.collect()
    micropython.mem_info()
    del globals()["xyz"]
    gc.collect()
    micropython.mem_info()
    micropython.qstr_info()


main()

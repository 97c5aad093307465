# What: a global made with const() is given back like any other
# Differs: MicroPython
# Why: no stale slot of a stack keeps it alive.
# CPython: no
import gc
import micropython


def main():
    gc.collect()
    before = gc.mem_alloc()
    del globals()["table"]
    gc.collect()
    print(before - gc.mem_alloc() > 40)


table = micropython.const([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
main()

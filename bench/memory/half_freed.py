# A heap full of blocks of 100 bytes, every second one freed: what is free, and the largest block that can be had.
import gc


def test():
    blocks = [None] * (gc.mem_free() // 120)
    n = i = 0
    try:
        while n < len(blocks):
            blocks[n] = bytearray(100)
            n += 1
    except MemoryError:
        pass
    while i < n:
        blocks[i] = None
        i += 2
    gc.collect()
    free = gc.mem_free()
    low, high = 0, free
    while high - low > 8:
        middle = (low + high) // 2
        gc.collect()
        try:
            bytearray(middle)
            low = middle
        except MemoryError:
            high = middle
    print("free: %d" % free)
    print("largest: %d" % low)


test()

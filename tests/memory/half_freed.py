# skip-on: stress collects at each of some ten thousand allocations
# A heap filled with blocks of 100 bytes of which every second one is freed: 95 % of what
# is free can be had in one piece.
import gc


def test():
    blocks = []
    try:
        while True:
            blocks.append(bytearray(100))
    except MemoryError:
        pass
    gc.collect()
    n = len(blocks)
    i = 0
    while i < n:
        if i % 2 == 0:
            blocks[i] = None
        else:
            blocks[i][0] = i & 255
            blocks[i][99] = i >> 8 & 255
        i += 1
    gc.collect()
    free = gc.mem_free()
    print(n > 100, free > n * 40)
    want = free // 100 * 95
    big = bytearray(want)
    print(len(big) == want, sum(big[:100]), big[want - 1])
    i = 1
    ok = True
    while i < n:
        if len(blocks[i]) != 100 or blocks[i][0] != i & 255 or blocks[i][99] != i >> 8 & 255 or blocks[i][50]:
            ok = False
        i += 2
    print(ok)


test()
gc.collect()
print("after", gc.mem_free() > 0)

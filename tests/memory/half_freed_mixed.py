# skip-on: stress moves the VM stack before each call, and a stack in use splits what is free
# heap: 64K
# Holes of many sizes left by lists, text, dicts and objects; a list, a text and bytes of most
# of what is free can still be made, and what was kept is intact.
import gc


class N:
    def __init__(self, i):
        self.i = i
        self.t = "n%d" % i


def fill():
    kept = []
    dropped = []
    i = 0
    try:
        while True:
            x = ([i] * (i % 13), "text %d" % i + "x" * (i % 7), {i: str(i)}, N(i), bytearray(i % 29))[i % 5]
            (kept if i % 3 == 0 else dropped).append(x)
            i += 1
            if gc.mem_free() < 4096:
                gc.collect()
                if gc.mem_free() < 4096:
                    break
    except MemoryError:
        pass
    return kept, i


def check(kept):
    for k, x in enumerate(kept):
        i = k * 3
        if i % 5 == 0:
            ok = x == [i] * (i % 13)
        elif i % 5 == 1:
            ok = x == "text %d" % i + "x" * (i % 7)
        elif i % 5 == 2:
            ok = x == {i: str(i)}
        elif i % 5 == 3:
            ok = x.i == i and x.t == "n%d" % i
        else:
            ok = x == bytearray(i % 29)
        if not ok:
            return False
    return True


kept, n = fill()
print(n > 200, check(kept))
for make in (lambda n: bytearray(n), lambda n: "y" * n, lambda n: bytes(n), lambda n: [0] * (n // 8)):
    gc.collect()
    size = gc.mem_free() // 100 * 90
    big = make(size)
    print(len(big) >= size // 8, check(kept))
    big = None

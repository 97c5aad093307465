# hirune.track(True): hirune.heap("line") tells which source line allocated what lives, through collections that
# move everything; nothing is kept of it afterwards.
import gc
import hirune


def rows():
    return {row[0].split(":")[-1]: row for row in hirune.heap("line")}


class Box:
    def __init__(self, n):
        self.n = n


def live_lines(first, last):
    gc.collect()
    found = rows()
    return [(line - first, found[str(line)][1]) for line in range(first, last) if str(line) in found]


gc.collect()
before = gc.mem_alloc()
hirune.track(True)
gc.collect()
print("<tracking>" in rows(), rows()["<tracking>"][1])

HERE = 28
a = [Box(i) for i in range(5)]
b = [bytes(20), bytes(20)]
c = [
    bytearray(100),
    (a, b),
]
gap = [bytes(40) for i in range(9)]
print(live_lines(HERE, HERE + 8))
del gap, a
c[1] = None
print(live_lines(HERE, HERE + 8))

# the same size and number of objects, whatever was counted in between
n = rows()["30"]
hirune.heap()
hirune.heap("module")
print(rows()["30"] == n, n[1])

# what was there before has no line, and what comes after track(True) is counted anew
hirune.track(True)
print("30" in rows(), rows()["<untracked>"][1] > 5)
del b, c, n
hirune.track(False)
gc.collect()
print(list(rows()))

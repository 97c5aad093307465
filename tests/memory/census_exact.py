# Each view of hirune.heap() adds up to what is in use, to the byte: with garbage and without, with tracking and
# without, called by a built-in function too, and in a heap that was just made full of holes.
import gc
import hirune


def check(by):
    rows = hirune.heap(by)
    used = gc.mem_alloc()
    return (
        sum(row[2] for row in rows) == used
        and all(len(row) == 3 and type(row[0]) is str and row[1] > 0 and row[2] > 0 for row in rows)
        and len(set(row[0] for row in rows)) == len(rows)
    )


def check_all(what):
    print(what, [check(by) for by in ("type", "line", "module")])


class Node:
    def __init__(self, n):
        self.n = n
        self.text = "node %d" % n


check_all("at first")
nodes = [Node(i) for i in range(30)]
numbers = {i: i * 1.1 for i in range(30)}
check_all("with objects")
for i in range(0, 30, 2):
    nodes[i] = None
    del numbers[i]
check_all("with garbage")
gc.collect()
check_all("collected")
hirune.track(True)
check_all("tracking")
nodes = [Node(i) for i in range(20)]
check_all("tracking, with objects")
for i in range(0, 20, 2):
    nodes[i] = None
gc.collect()
check_all("tracking, collected")
sorted([1], key=lambda _: check_all("from a built-in function"))
hirune.track(False)
check_all("no longer tracking")
try:
    hirune.heap("size")
except ValueError as e:
    print(e)

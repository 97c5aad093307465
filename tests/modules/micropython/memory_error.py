# heap: 64K
# skip-on: w64 the sizes are for a small heap of 32-bit words
# MemoryError is an ordinary exception; the heap is as good as before.
import gc


def grow_list():
    l = []
    while True:
        l.append([0] * 50)


def grow_text():
    s = "x"
    while True:
        s += s


def big():
    return bytearray(10000000)


def grow_dict():
    d = {}
    i = 0
    while True:
        d[i] = (i,)
        i += 1


# In a function: the code of a module is compiled in pieces, which come and go.
def run():
    free = 0
    gc.collect()
    free = gc.mem_free()
    for f in (grow_list, grow_text, big, grow_dict, big):
        try:
            f()
            print("no error")
        except MemoryError as e:
            print(f.__name__, type(e).__name__)
        gc.collect()
        if gc.mem_free() < free - 64:
            print("lost", free - gc.mem_free())
    return free


free = run()
try:
    bytearray(gc.mem_free() * 2)
except MemoryError as e:
    m = e
print(isinstance(m, Exception), isinstance(m, MemoryError))
b = bytearray(free // 2)
print(len(b) == free // 2)

# heap: 64K
# A list, a bytearray, a dict and a text that grow among many small blocks, to half of the heap.
import gc


def grow_list():
    small = []
    l = []
    for i in range(1500):
        l.append(i)
        if i % 10 == 0:
            small.append((i,))
    return len(l), sum(l), len(small), small[149]


def grow_bytes():
    b = bytearray()
    small = []
    for i in range(700):
        b.extend(b"0123456789abcdef")
        if i % 10 == 0:
            small.append([i])
    return len(b), b[-16:], len(small)


def grow_text():
    s = ""
    small = []
    for i in range(300):
        s += "text %d;" % i
        if i % 10 == 0:
            small.append({i: i})
    return len(s), s[-9:], len(small)


def grow_dict():
    d = {}
    for i in range(600):
        d[i] = -i
    return len(d), sum(d.values())


for f in (grow_list, grow_bytes, grow_text, grow_dict, grow_list):
    print(f.__name__, f())
gc.collect()

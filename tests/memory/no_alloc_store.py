# Reading and changing what exists allocates nothing: attributes, items, globals, cells.
import gc


class C:
    k = 5

    def __init__(self):
        self.a = 1
        self.b = None


o = C()
l = [0] * 5
d = {"x": 1, 2: 3}
b = bytearray(8)
m = memoryview(b)
g = 0
text = "some text"


def outer():
    v = 0

    def inc():
        nonlocal v
        v += 1
        return v

    return inc


inc = outer()


def work(n):
    global g
    i = 0
    while i < n:
        o.a = i
        o.b = o.a + o.k + C.k
        l[i % 5] = l[-1] + 1
        d["x"] = d[2] + i
        d[2] = d.get("x") % 7
        b[i & 7] = i & 255
        m[1] = b[0]
        g += i
        inc()
        if text[3] == "e" and text is not None and not i < 0 and isinstance(o, C) and o == o:
            l[0] = -i
        if o.b > 3 and l[0] <= 0 or d["x"] != 4:
            l[1] ^= 3
        l[2], l[3] = l[3], l[2]
        g &= 0xFFFF
        i += 1
    return g


def measure(n):
    a = b = r = 0
    gc.collect()
    gc.disable()
    a = gc.mem_alloc()
    r = work(n)
    b = gc.mem_alloc() - a
    gc.enable()
    return b


measure(2)
print(measure(100))

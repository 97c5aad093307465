# Iterating over the builtin containers, membership and unpacking allocate nothing.
import gc

l = [1, 2, 3]
t = (4, 5, 6)
d = {1: 2, 3: 4}
s = {1, 2}
b = b"abc"
ba = bytearray(b"xyz")
text = "hello"


def work(n):
    r = 0
    for i in range(n):
        for x in l:
            r += x
        for x in t:
            r += x
        for x in d:
            r += x
        for x in s:
            r += x
        for x in b:
            r += x
        for x in ba:
            r += x
        for x in range(3, 0, -1):
            r += x
        for x in text:
            if x == "l":
                r += 1
        x, y, z = t
        r += x + y + z
        [x, y, z] = l
        x, y = y, x
        if 2 in l and 5 in t and 3 in d and 1 in s and 97 in b and "ell" in text and 9 not in l:
            r += 1
        r %= 100000
    return r


def measure(n):
    a = b = r = 0
    gc.collect()
    gc.disable()
    a = gc.mem_alloc()
    r = work(n)
    b = gc.mem_alloc() - a
    gc.enable()
    return b, r


measure(2)
print(measure(20))

# What works with the heap locked because it allocates nothing: small ints, comparisons,
# loops, calls of functions with few locals, reading and writing of existing objects, floats
# that fit a value.
import micropython


class C:
    def __init__(self):
        self.n = 0

    def bump(self, k):
        self.n += k
        return self.n


c = C()
l = [1, 2, 3]
d = {"a": 1, "b": 2}
b = bytearray(8)
s = "hello"
m = memoryview(b)
out = [None] * 12


def add(a, b=1):
    return a + b


def fact(n):
    return 1 if n == 0 else n * fact(n - 1)


def run():
    x = 0
    for i in range(50):
        x += i
    out[0] = x
    l[0] = 9
    out[1] = l[0] + len(l)
    d["a"] = 5
    out[2] = d["a"] + d["b"]
    b[3] = 7
    m[4] = 8
    out[3] = b[3] + m[4]
    out[4] = c.bump(3)
    out[5] = add(1) + add(2, 3)
    out[6] = fact(8)
    out[7] = s == "hello" and "e" in s
    out[8] = 5 if x > 3 and not x == 7 else 6
    try:
        raise_it()
    except ValueError:
        out[9] = "caught"
    while x > 1000:
        x -= 100
    out[10] = x
    out[11] = isinstance(x, int)


exc = ValueError()


def raise_it():
    raise exc


run()
micropython.heap_lock()
run()
micropython.heap_unlock()
print(out, l, d, b, c.n)

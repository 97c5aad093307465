# With the heap locked: slices of sequences as targets, yield from a user's iterator, for over views and arrays.
import micropython
import array


class Count:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


def gen(it):
    yield from it


b, m = bytearray(range(10)), memoryview(bytearray(4))
l = [1, 2, 3, 4]
g = gen(Count())
d = {"a": 1, "b": 2}
keys, values = d.keys(), d.values()
a = array.array("h", [1, 2, 3])
f = frozenset((1, 2, 3))
s = x = y = None


def run():
    global s, x, y
    b[3:5] = b"zz"
    m[1:3] = b"ab"
    del l[1:3]
    x = next(g)
    y = next(g)
    s = 0
    for v in values:
        s += v
    for v in keys:
        s += len(v)
    for v in a:
        s += v
    for v in f:
        s += v
    for v in m:
        s += v


micropython.heap_lock()
run()
micropython.heap_unlock()
print(b, bytes(m), l, x, y, s)
# sizes that change are still noticed, and what is no built-in sequence gets a slice
try:
    for k in d:
        d["c" + k] = 1
except RuntimeError as e:
    print("RuntimeError")


class S:
    def __setitem__(self, k, v):
        print(k, v)

    def __delitem__(self, k):
        print("del", k)

    def __getitem__(self, k):
        return k


S()[1:2] = 3
del S()[::2]
(q := S())[4:] = 5
print(S()[1:], q[:3:2])
try:
    {}[1:2]
except (KeyError, TypeError) as e:
    print("error")
for i in range(2):
    for c in "aé":
        if c == "a":
            continue
        print(c)

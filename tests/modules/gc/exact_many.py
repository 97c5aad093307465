# The same for many kinds of objects: what is dropped comes back to the byte.
import gc


class C:
    def __init__(self, *a):
        self.a = a
        self.b = self.c = None

    def m(self):
        pass


def gen(n):
    yield n


def closure(n):
    def inner():
        return n

    return inner


makers = (
    lambda: [1, 2, 3],
    lambda: (object(), object()),
    lambda: {1: 2, "k": [3]},
    lambda: {1, 2, 3},
    lambda: "y" * 33 + str(len(makers)),
    lambda: bytearray(77),
    lambda: bytes(50),
    lambda: C(1, 2),
    lambda: C().m,
    lambda: 3 ** (90 + len(makers)),
    lambda: [i * 1.5 for i in range(10)],
    lambda: closure(5),
    lambda: gen(3),
    lambda: iter([1, 2]),
    lambda: ValueError("text"),
    lambda: range(2**40),
    lambda: memoryview(bytearray(5)),
    lambda: complex(1, 2),
    lambda: [[i] * i for i in range(10)],
    lambda: {i: (i, str(i)) for i in range(20)},
    lambda: slice(1, 2),
    lambda: type("T", (C,), {}),
    lambda: map(str, [1]),
    lambda: lambda x=1: x,
)


def once(make):
    x = None
    gc.collect()
    before = gc.mem_alloc()
    x = make()
    gc.collect()
    held = gc.mem_alloc()
    x = None
    gc.collect()
    return held - before, gc.mem_alloc() - before


for m in makers:
    once(m)
for i, m in enumerate(makers):
    cost, left = once(m)
    if cost <= 0 or left != 0 or once(m) != (cost, left):
        print("bad", i, cost, left)
print(len(makers))

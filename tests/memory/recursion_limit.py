# heap: 64K
# Endless recursion ends in RecursionError (or MemoryError), the interpreter goes on, and the
# memory of the frames comes back.
import gc


def endless(n):
    return endless(n + 1)


def two(n):
    return three(n + 1)


def three(n):
    return [two(n)]


def depth(n):
    global deepest
    deepest = n
    depth(n + 1)


def good(n):
    return n and 1 + good(n - 1)


class C:
    def __getattr__(self, n):
        return getattr(self, n + "x")

    def __repr__(self):
        return repr(self)

    def __eq__(self, o):
        return self == o

    def __add__(self, o):
        return self + o

    def __getitem__(self, k):
        return self[k]

    def __call__(self):
        return self()

    def __iter__(self):
        return iter(self)


def gen():
    yield from gen()


c = C()
gc.collect()
for f in (
    lambda: endless(0), lambda: two(0), lambda: depth(0), lambda: repr(c), lambda: c == C(), lambda: c + 1, lambda: c[0], lambda: c(), lambda: list(gen()), lambda: c.attr, lambda: sorted([c, c], key=lambda x: repr(x)), lambda: list(map(endless, [1])),
    lambda: max([1, 2], key=endless), lambda: "%r" % c, lambda: f"{c}", lambda: [x for x in c],
):
    try:
        f()
        print("no error")
    except (RuntimeError, MemoryError):
        print("stopped", end=" ")
    if good(50) != 50:
        print("broken")
print()
print(deepest > 100, good(60))


def measure():  # the code of a module is compiled in pieces, which come and go
    gc.collect()
    before = gc.mem_alloc()
    try:
        endless(0)
    except (RuntimeError, MemoryError):
        pass
    gc.collect()
    return gc.mem_alloc() - before


print(measure())

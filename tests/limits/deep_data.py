# heap: 512K
# skip-on: board needs a larger heap than the board has
# data nested far deeper than any stack: comparing, printing, hashing it may fail, but not crash
def nest(n, wrap):
    x = wrap(None)
    for _ in range(n):
        x = wrap(x)
    return x

ok = (RecursionError, MemoryError, RuntimeError)
kinds = (lambda x: [x], lambda x: (x,), lambda x: {"k": x})
for wrap in kinds:
    x, y = nest(30, wrap), nest(30, wrap)
    print(x == y, len(repr(x)), str(x) == repr(y), x is y)
    for n in (2000,):
        big, big2 = nest(n, wrap), nest(n, wrap)
        for f in (lambda: big == big2, lambda: repr(big), lambda: str(big2), lambda: hash(big), lambda: big != big2, lambda: big < big2 if isinstance(big, list) else None, lambda: "%s" % (big,), lambda: f"{big}"):
            try:
                f()
            except ok:
                pass
            except TypeError:
                pass
        d = 0
        while big is not None:
            big = big["k"] if isinstance(big, dict) else big[0]
            d += 1
        print(d)
import gc
del big2
gc.collect()

class Node:
    def __init__(self, next): self.next = next

head = None
for i in range(3000):
    head = Node(head)
gc.collect()
n = 0
p = head
while p:
    n += 1
    p = p.next
print(n)
head = p = None
gc.collect()
a = []
a.append(a)
b = {"b": None}
b["b"] = b
gc.collect()
for f in (lambda: repr(a), lambda: repr(b), lambda: a == [a], lambda: b == {"b": b}):
    try:
        f()
    except ok:
        pass
print(a[0] is a, b["b"]["b"] is b)
g = (i for i in range(3))
for _ in range(200):
    g = (lambda it: (x + 1 for x in it))(g)
print(list(g))
f = lambda: 0
for _ in range(200):
    f = (lambda h: lambda: h() + 1)(f)
print(f())

# heap: 64K
# A call whose allocation fails is run again after compaction with the arguments that it had.
keep = []
def f(a, *r):
    return r
class C:
    def m(self, *r): return r
    def n(self, a): return [a]
def fill(g):
    l = None
    try:
        while True:
            l = [l, g()]
    except MemoryError:
        l = None
        return "MemoryError"
l = [1,2]
up = "abc".upper
print(fill(lambda: up()))
rep = l.copy
print(fill(lambda: rep()))
print(fill(lambda: f(1, 2, 3)))
b = C().m
print(fill(lambda: b(1, 2, 3)))
b = C().n
print(fill(lambda: b(1)))
print(fill(lambda: enumerate(l)))
print(fill(lambda: filter(None, l)))
print(fill(lambda: map(None, l, l)))
print(fill(lambda: slice(1, 2, 3)))
print(fill(lambda: list(l)))
print(fill(lambda: bytearray(10)))
print(fill(lambda: range(10, 20)))

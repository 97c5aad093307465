# heap: 64K
# MemoryError says what was wanted; catching it many times loses nothing.
import gc


def want(n):
    try:
        bytearray(n)
        return "no error"
    except MemoryError as e:
        return len(e.args) <= 1 and (str(e) == "" or str(n) in str(e) or any(c.isdigit() for c in str(e)))


print(want(1000000), want(10000000))


# In functions: the code of a module is compiled in pieces, which come and go, and need room.
def catch_many():
    n = a = 0
    gc.collect()
    before = gc.mem_alloc()
    for i in range(100):
        try:
            [0] * 1000000
        except MemoryError:
            n += 1
    gc.collect()
    a = gc.mem_alloc() - before
    return n, a


def fill():
    l = []
    try:
        while True:
            l.append([None] * 10)
    except MemoryError as e:
        return len(l), e


print(*catch_many())
count, kept = fill()
gc.collect()
print(count > 50, isinstance(kept, MemoryError), bytearray(gc.mem_free() // 2)[0])
try:
    "a" * 500000
except MemoryError:
    print("text")
try:
    1 << 5000000
except MemoryError:
    print("int")
try:
    (0,) * 100000
except MemoryError:
    print("tuple")
try:
    list(range(100000))
except MemoryError:
    print("list")
try:
    {i: i for i in range(100000)}
except MemoryError:
    print("dict")
try:
    "".join("x" for i in range(1000000))
except MemoryError:
    print("join")
gc.collect()
print(sum(range(100)))

# mem_alloc() + mem_free() is always the size of the heap.
import gc

print(type(gc.mem_alloc()).__name__, type(gc.mem_free()).__name__, gc.mem_alloc() > 0, gc.mem_free() > 0)


def total():
    a = gc.mem_alloc()
    b = gc.mem_free()
    return a + b


t = total()
print(total() == t)
l = [0] * 100
print(total() == t)
d = {i: str(i) for i in range(30)}
print(total() == t)
b = bytearray(1000)
gc.collect()
print(total() == t)
del l, d, b
gc.collect()
print(total() == t)
x = [[[]] * 3 for i in range(50)]
print(total() == t)

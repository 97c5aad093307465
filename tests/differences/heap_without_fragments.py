# What: a heap half freed in small holes serves large requests
# Differs: MicroPython
# Why: live objects are moved together.
# CPython: no
import gc

n = gc.mem_free() // 200
keep = [bytearray(100) for i in range(n)]
for i in range(0, n, 2):
    keep[i] = None
gc.collect()
size = gc.mem_free() * 9 // 10
try:
    print(len(bytearray(size)) == size)
except MemoryError:
    print("MemoryError")

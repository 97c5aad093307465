# skip-on: stress collects at every allocation
# gc.threshold: query, set, restore; a threshold makes collections happen earlier.
import gc

print(gc.threshold())
print(gc.threshold(32768), gc.threshold())
print(gc.threshold(-1), gc.threshold())
gc.collect()
gc.threshold(2048)
start = gc.mem_alloc()
high = 0
for i in range(200):
    x = [i] * 20
    high = max(high, gc.mem_alloc() - start)
x = None
print(0 < high < 8000)
gc.threshold(-1)
try:
    gc.threshold("x")
except TypeError as e:
    print(type(e).__name__)

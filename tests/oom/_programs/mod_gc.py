# gc: every function.
import gc

gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), gc.collect() >= 0, gc.mem_alloc() > 0, gc.mem_free() > 0, gc.threshold())
gc.threshold(1000)
try:
    print(sum(len([i] * 20) for i in range(50)), gc.threshold() > 0)
finally:
    gc.threshold(-1)

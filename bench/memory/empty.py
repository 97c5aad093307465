# What an interpreter uses that has done nothing.
import gc

gc.collect()
print(gc.mem_alloc())

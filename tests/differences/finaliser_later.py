# What: __del__ runs at a collection, not when the last reference goes
# Differs: CPython, MicroPython
# Why: there are no reference counts. MicroPython runs __del__ of its own objects only, never of user classes.
import gc


class Port:
    def __del__(self):
        print("released")


p = Port()
del p
print("deleted")
gc.collect()
print("collected")

# What: a weak reference gives its object until the next collection
# Differs: CPython, MicroPython
# Why: there are no reference counts. MicroPython's standard build has no weakref.
import gc
import weakref


class Thing:
    pass


thing = Thing()
ref = weakref.ref(thing)
thing = None
print(ref() is None)
gc.collect()
print(ref() is None)

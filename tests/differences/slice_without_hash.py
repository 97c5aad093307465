# What: slices have no hash
# Differs: CPython
# Since: 3.12
# Why: As in MicroPython: {}[:] is a mistake more often than a key.
try:
    {}[:] = 1
except TypeError as e:
    print(type(e))

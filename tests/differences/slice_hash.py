# What: a slice is no key
# Differs: CPython
# Since: 3.12
# Why: `{}[:] = {}` and `d[a:b]` of a dict are slips; as in MicroPython and earlier versions of CPython they are errors.
d = {}
try:
    d[:] = {1: 2}
except TypeError as e:
    print("TypeError")

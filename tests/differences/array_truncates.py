# What: array items are cut to the item's size
# Differs: CPython
# Why: as in MicroPython; drivers rely on it to write registers.
import array

print(array.array("b", [257, 128]))

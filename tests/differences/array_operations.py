# What: arrays can be compared, searched and shortened
# Differs: MicroPython
# Why: array.array is a sequence like any other.
import array

a = array.array("h", [1, 2, 3, 4])
del a[1]
print(a, 3 in a, a[::2], a == array.array("h", [1, 3, 4]))

# What: a generator expression needs no parentheses of its own beside other arguments
# Differs: CPython
# Why: as in MicroPython, whose manual fills arrays that way.
from array import array

print(array("H", 10 + i for i in range(4)))

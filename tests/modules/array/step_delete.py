# Slices with a step, deletion, repetition, containment.
from array import array

a = array("b", range(10))
print(a[::2], a[::-1], a[8:1:-3], a[1::4])
a[::2] = array("b", [-1] * 5)
print(a)
del a[0]
del a[-2:]
del a[::3]
print(a, len(a))
print(array("b", [1, 2]) * 3, 2 * array("h", [7]), array("b", [1]) * 0)
print(3 in array("b", [1, 3]), 9 in array("b", [1]), -1 in a, "x" in array("b", [1]))
c = array("i", [1]) * 2
c *= 2
print(c)
try:
    a[::2] = array("b", [1])
except ValueError as e:
    print(type(e).__name__)
try:
    a[0:1] = array("h", [1])
except TypeError as e:
    print(type(e).__name__)

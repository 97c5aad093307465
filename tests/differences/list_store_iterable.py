# What: any iterable can be stored into a slice
# Differs: MicroPython
# Why: there it must be a tuple or list.
items = [1, 2, 3]
items[1:2] = (x * x for x in range(3))
data = bytearray(3)
data[0:1] = [7, 8]
print(items, data)

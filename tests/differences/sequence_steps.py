# What: slices with a step, reading, storing and deleting, in every sequence type
# Differs: MicroPython
# Why: there, most types take steps of 1 only.
items = list(range(8))
items[::3] = "abc"
del items[1::4]
data = bytearray(b"abcdef")
data[::2] = b"XYZ"
print(items, data, b"abcdef"[::-2], "abcdef"[4:0:-2], (1, 2, 3)[::2])

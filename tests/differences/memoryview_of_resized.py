# What: a bytearray with a memoryview can be resized
# Differs: CPython
# Why: views are not counted. The view keeps the bytes that it saw, it never shows freed memory (in MicroPython it may).
b = bytearray(b"abcdefg")
view = memoryview(b)
b.extend(b"hijklmnop")
print(b, bytes(view))

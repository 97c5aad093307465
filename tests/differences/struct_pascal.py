# What: struct has no Pascal strings (p)
# Differs: CPython
# Why: as in MicroPython.
import struct

try:
    print(struct.pack("4p", b"abc"))
except ValueError as e:
    print("ValueError")

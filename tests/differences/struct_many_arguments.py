# What: struct.pack() refuses too many arguments
# Differs: MicroPython
# Why: MicroPython ignores what is left over; CPython raises struct.error, which is ValueError here.
import struct

try:
    struct.pack("b", 1, 2)
except Exception as e:
    print("error")

# What: struct.pack() fills up with zeros when arguments are missing
# Differs: CPython
# Why: as in MicroPython.
import struct

print(struct.pack("bb", 1))

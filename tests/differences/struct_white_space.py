# What: white space in a struct format
# Differs: MicroPython
# Why: MicroPython takes a space for a type code.
import struct

print(struct.pack("<b h", 1, 2), struct.calcsize("b b"))

# output varies
# micropython: what prints about memory.
import micropython, sys

micropython.mem_info()
micropython.qstr_info()
print()

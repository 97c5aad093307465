# needs: uctypes
# What: what a uctypes pointer leads to can be stored into, a field that there is not is an AttributeError, and the memory keeps the object it lies in alive
# Differs: MicroPython
# CPython: no
# Why: as the documentation of uctypes says of subscripts; as with all attributes. A bytearray_at() cannot change its length.
import uctypes

data = bytearray(b"ab")
cell = bytearray(8)
s = uctypes.struct(uctypes.addressof(cell), {"n": 0 | uctypes.UINT64, "p": (0 | uctypes.PTR, uctypes.UINT8)})
s.n = uctypes.addressof(data)
s.p[0] = 65
print(data)
try:
    s.q
except (AttributeError, KeyError) as e:
    print(type(e))
try:
    uctypes.bytearray_at(uctypes.addressof(data), 2).append(1)
except (BufferError, MemoryError) as e:
    print(e)

# Values outside the item type are cut to it, as in MicroPython 1.x.
from array import array

for t, v in (("b", 128), ("b", -129), ("B", 256), ("B", -1), ("h", 2**15), ("H", 2**16 + 5), ("H", -1), ("i", 2**31), ("I", 2**32 + 7), ("I", -1), ("q", 2**63), ("Q", 2**64 + 9), ("Q", -1), ("b", 2**63), ("h", 2**63), ("i", 2**63)):
    a = array(t, [v])
    b = array(t, [0])
    b[0] = v
    c = array(t)
    c.append(v)
    print(t, v, a[0], b[0] == a[0], c[0] == a[0])
b = bytearray(2)
b[0] = 0x141
b[1] = -1
print(b)

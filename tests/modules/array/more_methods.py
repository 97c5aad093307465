# pop, insert, remove, index, count, reverse, tolist, tobytes, frombytes, typecode, itemsize.
from array import array

a = array("i", [1, 2, 3, 2])
print(a.typecode, a.itemsize, a.pop(), a.pop(0), a, a.index(3), a.count(2), a.tolist())
a.insert(1, 9)
a.insert(-100, 8)
a.insert(100, 7)
a.remove(9)
a.reverse()
print(a)
b = array("H", [0x0101, 0xFFFF])
print(b.tobytes(), array("B", b"ab").tobytes())
b.frombytes(b"\x02\x02")
print(b)
b.fromlist([5, 6])
print(b)
for f in (lambda: a.index(99), lambda: a.remove(99), lambda: b.frombytes(b"x")):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__)
try:
    array("i").pop()
except IndexError as e:
    print(type(e).__name__)

# array.array.
from array import array

a = array("i", [3, 1, 2])
a.append(4)
a.extend(array("i", [5]))
a.insert(0, 9)
print(a, len(a), a[0], a[1:3], a.pop(), a.pop(0), a.index(1), a.count(2), 4 in a, a.typecode, a.itemsize, a.tolist(), list(a))
a.remove(1)
a.reverse()
a += array("i", [7])
a[0] = -1
print(a, a + a, a * 2, a.tobytes(), a == array("i", a), array("b", b"ab"), array("H", [1, 2]), array("f", [1.5]), array("B", range(3)))
a.frombytes(b"\x01\x00\x00\x00")
a.fromlist([8])
a.byteswap()
a.byteswap()
del a[0]
print(a, array("q", [1 << 40]), array("d"), sum(a))

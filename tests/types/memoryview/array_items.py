# Views of arrays index whole items.
from array import array

a = array("h", [1, -2, 300, -400])
m = memoryview(a)
print(len(m), list(m), m[1], m[-1], m.tolist(), list(m[1:3]))
m[0] = -32768
m[1:3] = array("h", [7, 8])
print(a)
m[2:] = m[:2]
print(a)
try:
    m[0:2] = b"abcd"
except ValueError as e:
    print(type(e).__name__)
try:
    m[0] = "x"
except TypeError as e:
    print(type(e).__name__)
u = memoryview(array("I", [0, 2**32 - 1, 2**31]))
print(list(u), u[1])
l = memoryview(array("q", [-(2**63), 2**63 - 1]))
print(list(l))
f = memoryview(array("f", [0.5, -1.25]))
f[1] = 8
print(list(f), f[0] + f[1])
d = array("d", [0.5, 2.0])
memoryview(d)[0] = 4.5
print(d[0], len(bytes(memoryview(array("h", [0, 0, 0])))), bytes(memoryview(array("B", [1, 2]))))
print(memoryview(array("h", [1, 2])) == memoryview(array("h", [1, 2])), memoryview(array("h", [1, 2])) == array("h", [1, 2]), memoryview(array("h", [1])) == memoryview(array("h", [2])))

# Sources: lists, tuples, ranges, generators, bytes, other arrays.
from array import array

print(array("h", [1, 2]), array("h", (1, 2)), array("h", range(3)), array("h", (x * x for x in range(4))), array("h", array("b", [1, -2])), array("b", array("i", [5, 6])), array("B", b"ab"), array("B", bytearray(b"xy")), array("h", {1: 2, 3: 4}), array("f", array("h", [1, 2])), array("h", map(int, "12")))
print(array("h", b"\x01\x01\x02\x02"), array("i", b"\x11\x11\x11\x11"), array("B", b""), array("h", []), array("d", [1, 2.5]), array("Q", [2**64 - 1]), array("b", [True, False]))
a = array("i", [1, 2, 3])
b = array("i", a)
b[0] = 9
print(a, b, a is not b)


class I:
    def __index__(self):
        return 7


print(array("i", [I()]))


def bad():
    yield 1
    raise KeyError


try:
    array("i", bad())
except KeyError as e:
    print(type(e).__name__)
print(repr(array("i")), str(array("i", [1])), [array("b", [1])], "%s" % array("h", [2]), list(array("i", [3, 4])), tuple(array("f", [0.5])), sum(array("i", [1, 2, 3])), max(array("b", [-5, 5])), sorted(array("i", [3, 1, 2])))

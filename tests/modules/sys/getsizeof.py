# getsizeof gives positive ints that grow with the object.
import sys


class A:
    pass


for o in ([], [1] * 100, {}, {1: 2}, "", "x" * 100, b"", b"x" * 100, (), (1,) * 100, bytearray(100), set(), A(), 2**200, A, lambda: 0):
    n = sys.getsizeof(o)
    if type(n) is not int or n < 0:
        print("bad", type(o))
print(sys.getsizeof([1] * 100) > sys.getsizeof([1]), sys.getsizeof("x" * 100) > sys.getsizeof("x"), sys.getsizeof(bytearray(100)) > sys.getsizeof(bytearray(1)), sys.getsizeof((1,) * 100) > sys.getsizeof((1,)))
print(sys.getsizeof({i: i for i in range(50)}) > sys.getsizeof({1: 1}), sys.getsizeof(A()) > 0, sys.getsizeof(2**2000) > sys.getsizeof(2**100))
try:
    sys.getsizeof()
except TypeError as e:
    print(type(e).__name__)

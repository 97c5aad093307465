# += and *= whose left operand is no list: the list on the right is not changed, nor taken for it.
a = 3
b = [7, 8]
a *= b
print(a, b)
for left in (3, None, "x", (1,), {}):
    try:
        left += b
        print(left)
    except TypeError:
        print("TypeError", b)
a = True
a *= b
print(a, b, a is b)
import array

for right in (bytearray(b"xy"), array.array("B", [1, 2])):
    a = 2
    a *= right
    print(a, right)
    try:
        a = 2
        a += right
        print(a)
    except TypeError:
        print("TypeError")
from collections import deque

ops = ("+", "-", "*", "|", "&", "^", "<<", "@")
for left in (3, None, "x", 1.5, (1,)):
    for right in ([1], {1: 2}, {1}, deque((1,)), bytearray(b"a")):
        done = []
        for op in ops:
            try:
                exec("x %s= r" % op, {"x": left, "r": right})
                done.append(op)
            except TypeError:
                pass
        print(repr(left), type(right).__name__, done, len(right))

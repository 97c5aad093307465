# in-place operators whose right operand knows the operator and the left one does not
from collections import deque, OrderedDict
from array import array

values = [1, None, "s", 2.5, (1,), [1], {1: 2}, {1}, frozenset([1]), deque([1]), OrderedDict(a=1), bytearray(b"a"), array("i", [1]), b"b", range(2), {3: 4}.keys(), object, len]
count = 0
for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "&=", "|=", "^=", "<<=", ">>=", "@="):
    for a in values:
        for b in values:
            d = {"x": a.copy() if hasattr(a, "copy") else a, "y": b}
            try:
                exec("x " + op + " y", d)
                count += 1
            except (TypeError, ValueError):
                pass
print("no crash", count > 100)
for a in ([1], 5, "s", (1,), None):
    for b in ({1: 2}, {1}, deque([1]), OrderedDict(a=1)):
        for op in ("|=", "&=", "-=", "^="):
            try:
                exec("x = a\nx " + op + " b", {"a": a, "b": b})
                print("no error", a, op, b)
            except TypeError:
                pass
x = 3
x *= [1, 2]
print(x)
x = (0,)
try:
    x += [1]
except TypeError:
    print("TypeError")
s = t = {1, 2}
s |= {3: 4}.keys()
print(s, t, s is t)
s = t = {1, 2}
s |= {3}
print(s, t, s is t)

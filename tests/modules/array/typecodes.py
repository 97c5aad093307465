# Every typecode: limits, repr, itemsize through the buffer.
from array import array

limits = {"b": (-128, 127), "B": (0, 255), "h": (-32768, 32767), "H": (0, 65535), "i": (-(2**31), 2**31 - 1), "I": (0, 2**32 - 1), "q": (-(2**63), 2**63 - 1), "Q": (0, 2**64 - 1)}
for t in "bBhHiIqQ":
    lo, hi = limits[t]
    a = array(t, [lo, 0, 1, hi])
    print(a, len(a), a[0] == lo, a[-1] == hi, len(bytes(memoryview(a))) // 4, list(a) == [lo, 0, 1, hi])
for t in "lL":
    a = array(t, [0, 1, 2**31 - 1])
    print(len(a), a[2], len(bytes(memoryview(a))) // 3 in (4, 8))
f = array("f", [0.5, -1.25, 3])
d = array("d", [0.5, -1.25, 3])
print(f, d, f[2], d[2], len(bytes(memoryview(f))), len(bytes(memoryview(d))))
for t in "bBhHiIlLqQfd":
    print(t, array(t), len(array(t)), bool(array(t)), bool(array(t, [0])), end="; ")
print()
for t in ("X", "", "z"):
    try:
        array(t)
        print("no error", t)
    except (ValueError, TypeError) as e:
        print("error")
for f in (lambda: array(), lambda: array(5), lambda: array("b", 5), lambda: array("i", ["a"]), lambda: array("i", [1.5]), lambda: array("f", ["x"]), lambda: array("i", [None]), lambda: array("b", [1], 2)):
    try:
        f()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)

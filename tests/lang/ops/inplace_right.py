# an in-place operator asks the left operand only to change in place; the right one makes a new object
from array import array
from collections import deque

rights = ([7, 8], bytearray(b"ab"), {1, 2}, {1: 2}, "ab", b"ab", (1,), frozenset({1}), {1: 2}.keys(), range(3),
          array("i", [1]), deque((1,), 5))
for left in (3, 1.5, True, None, "x", b"x", (0,), [1]):
    for right in rights:
        before = repr(right)
        row = []
        for code in ("a += b", "a -= b", "a *= b", "a |= b", "a &= b", "a ^= b", "a //= b", "a <<= b"):
            names = {"a": left if not isinstance(left, list) else list(left), "b": right}
            try:
                exec(code, names)
                a = names["a"]
                row.append(sorted(a) if isinstance(a, (set, frozenset)) else a)
            except TypeError:
                row.append("-")
        if any(x != "-" for x in row):
            print(left, right, row)
        if repr(right) != before:
            print("changed", right)

# Equality and ordering between arrays of the same type.
from array import array

for t in ("b", "H", "i", "Q"):
    a = array(t, [1, 2])
    print(t, a == array(t, [1, 2]), a != array(t, [1, 2]), a == array(t, [1, 3]), a < array(t, [1, 3]), a <= a, a > array(t, [1]), a >= array(t, [2]), array(t) == array(t), array(t) < a, a == array(t, [1, 2, 0]))
a = array("i", [1, 2])
print(a == [1, 2], a == (1, 2), a == None, a != 5, a == "ab", a is a)
for f in (lambda: a < [1, 2], lambda: a > 5, lambda: hash(a), lambda: {a: 1}, lambda: a <= None):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)

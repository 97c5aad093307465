# extend, and what a full deque drops.
from collections import deque

d = deque((), 4)
print(d.extend([1, 2]), list(d))
d.extend((3, 4, 5))
print(list(d))
d.extend("xy")
print(list(d))
d.extend(i for i in range(10))
print(list(d))
d.extend([])
d.extend(deque([7], 1))
print(list(d), len(d))
e = deque([1, 2], 10)
e.extend(list(e))
print(list(e))
for f in (lambda: d.extend(5), lambda: d.extend(None), lambda: d.extend()):
    try:
        f()
    except TypeError as x:
        print(type(x).__name__)


def bad():
    yield "a"
    raise KeyError


try:
    d.extend(bad())
except KeyError as x:
    print(type(x).__name__, list(d))

# The third argument: with it a full deque raises instead of dropping.
from collections import deque

d = deque((), 2, True)
d.append(1)
d.append(2)
for f in (lambda: d.append(3), lambda: d.appendleft(3), lambda: d.extend([3])):
    try:
        f()
    except IndexError as e:
        print(type(e).__name__, list(d))
print(d.popleft(), d.pop())
for f in (d.pop, d.popleft):
    try:
        f()
    except IndexError as e:
        print(type(e).__name__, len(d))
d.extend((7, 8))
print(list(d), d[0], len(d))
e = deque((), 2, 1)
e.extend([1])
e.appendleft(0)
try:
    e.append(2)
except IndexError as x:
    print(type(x).__name__, list(e))
f = deque((), 2, 0)
f.extend([1, 2, 3])
print(list(f))

# collections.deque.
from collections import deque

d = deque([1, 2, 3], 5)
d.append(4)
d.appendleft(0)
d.append(5)
print(list(d), d.maxlen, len(d), d.pop(), d.popleft(), d[0], 3 in d, d.count(3), d.index(3))
d.extend([7, 8])
d.extendleft([9])
d.rotate(2)
d.rotate(-1)
d.insert(1, 6) if len(d) < 5 else d.pop()
print(list(d), list(reversed(d)), list(d.__reversed__()), d == deque(d, 5), d.copy() == d)
d.insert(1, "in")
d.remove("in")
d.reverse()
d += [1]
d[0] = "z"
print(d, bool(deque()), d + deque([1]), deque([1]) * 2)
d.clear()
d.__init__([1, 2])
del d[0]
print(d)

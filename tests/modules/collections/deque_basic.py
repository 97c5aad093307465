# deque with a length: append, appendleft, pop, popleft, len, bool, iteration.
from collections import deque

d = deque((), 4)
print(len(d), bool(d), d.append(1), d.appendleft(0), len(d), bool(d), list(d))
d.append(2)
d.append(3)
print(list(d))
d.append(4)
print(list(d), len(d))
d.appendleft(9)
print(list(d), len(d))
print(d.pop(), d.popleft(), list(d), d.pop(), d.pop(), list(d))
for f in (d.pop, d.popleft):
    try:
        f()
    except IndexError as e:
        print(type(e).__name__)
d = deque([1, 2, 3, 4, 5, 6], 3)
print(list(d), deque("abc", 10).popleft(), list(deque(range(3), 5)), list(deque((x for x in "xyz"), 2)), len(deque([], 1)), list(deque([1, 2], 0)))
for x in d:
    print(x, end=" ")
print(sum(d), max(d), 5 in d, 1 in d, sorted(d), [x * 2 for x in d], tuple(d), list(zip(d, "ab")))
# a queue that goes round many times
d = deque((), 5)
total = 0
for i in range(200):
    d.append(i)
    if i % 3 == 2:
        total += d.popleft()
print(list(d), total)
d = deque((), 3)
for i in range(50):
    d.appendleft(i)
    if i % 2:
        d.pop()
print(list(d))
for f in (lambda: deque((), -1), lambda: deque(5, 3), lambda: deque((), "x"), lambda: deque((), 2).append(), lambda: deque((), 2).popleft(1)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__)

# Reading and writing items by index at every rotation.
from collections import deque

d = deque((), 5)
bad = 0
for i in range(30):
    d.append(i)
    l = list(d)
    for k in range(-len(l), len(l)):
        if d[k] != l[k]:
            bad += 1
    d[-1] = -i
    d[0] = d[0]
    l = list(d)
    if l[-1] != -i:
        bad += 1
print(bad, list(d))
d = deque([1, 2, 3], 5)
d[0] += 10
d[1], d[2] = d[2], d[1]
d[-1] *= 5
print(list(d), d[0], d[-3])
for i in (3, -4, 100):
    try:
        d[i]
    except IndexError as e:
        print(type(e).__name__)
    try:
        d[i] = 1
    except IndexError as e:
        print(type(e).__name__)
for f in (lambda: d["a"], lambda: d[1.5], lambda: d[0:1], lambda: ~d, lambda: d + [1], lambda: d["x"] == 1):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
e = deque((), 0)
for f in (lambda: e[0], lambda: e[-1]):
    try:
        f()
    except IndexError as x:
        print(type(x).__name__)

# Iterators over a deque that changes; nothing crashes and what remains is right.
from collections import deque

d = deque([1, 2, 3], 10)
it = iter(d)
print(next(it), next(it), next(it), next(it, "end"), next(it, "end"))
print([a + b for a in d for b in d])
d = deque(range(5), 5)
seen = 0
try:
    for x in d:
        seen += 1
        d.append(x)
        if seen > 20:
            break
except RuntimeError:
    pass
print(1 <= seen <= 21, len(d))
q = deque([(0, 0)], 50)
dist = {(0, 0): 0}
walls = {(1, 0), (1, 1), (3, 1), (3, 2), (3, 3)}
while q:
    x, y = q.popleft()
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        n = (x + dx, y + dy)
        if 0 <= n[0] < 5 and 0 <= n[1] < 4 and n not in walls and n not in dist:
            dist[n] = dist[x, y] + 1
            q.append(n)
print(dist[4, 3], dist[0, 3], len(dist))

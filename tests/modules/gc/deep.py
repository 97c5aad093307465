# heap: 128K
# Deep and wide structures survive and are collected without a deep C stack.
import gc


def chain(n):
    head = None
    for i in range(n):
        head = [head]
    return head


def length(c):
    n = 0
    while c is not None:
        c = c[0]
        n += 1
    return n


c = chain(1500)
gc.collect()
print(length(c))
c = d = None
for i in range(300):
    d = {i: d}
gc.collect()
n = 0
while d is not None:
    (d,) = d.values()
    n += 1
print(n)
d = None
t = ()
for i in range(500):
    t = (t, i)
gc.collect()
print(t[1], t[0][1], t[0][0][0][1])
t = None


class Node:
    def __init__(self, v, next):
        self.v = v
        self.next = next


n = None
for i in range(600):
    n = Node(i, n)
gc.collect()
s = 0
p = n
while p:
    s += p.v
    p = p.next
print(s)
c = t = n = p = None
gc.collect()
wide = [[i] for i in range(1000)]
gc.collect()
print(sum(w[0] for w in wide), len(wide))

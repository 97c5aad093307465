# pop, remove, clear, copy, reverse.
l = [1, 2, 3, 4, 5]
print(l.pop(), l.pop(0), l.pop(-1), l.pop(1), l)
for i in (1, -2, 5):
    try:
        l.pop(i)
    except IndexError as e:
        print(type(e).__name__)
print(l.pop(True - 1), l)
for f in (lambda: l.pop(), lambda: l.pop(0)):
    try:
        f()
    except IndexError as e:
        print(type(e).__name__)
try:
    [1].pop("a")
except TypeError as e:
    print(type(e).__name__)
l = [1, 2, 1.0, True, 3, "a"]
print(l.remove(1), l)
l.remove(1)
l.remove(1)
l.remove("a")
print(l)
for v in (99, "x", None):
    try:
        l.remove(v)
    except ValueError as e:
        print(type(e).__name__)
c = l.copy()
c.append(0)
print(l, c, c is not l)
n = [[1], 2]
k = n.copy()
k[0].append(5)
print(n, k)
m = l
print(l.clear(), l, m is l, [].clear())
for r in ([], [1], [1, 2], [1, 2, 3], list(range(7))):
    x = r[:]
    print(x.reverse(), x, x == r[::-1])


class E:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == (o.v if isinstance(o, E) else o)


l = [E(1), E(2), E(3)]
l.remove(2)
print([x.v for x in l], l.index(E(3)), l.count(1), 3 in l, 2 in l)
while l:
    l.pop()
print(l, len(l))

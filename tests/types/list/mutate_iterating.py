# Changing a list while it is iterated: an index walks it, nothing crashes.
l = [1, 2, 3]
out = []
for x in l:
    out.append(x)
    if x < 3 and len(l) < 8:
        l.append(x + 10)
print(out, l)
l = list(range(10))
for x in l:
    l.remove(x)
print(l)
l = [1, 2, 3, 4]
for x in l:
    print(x, end=" ")
    del l[:]
print(l)
l = [1, 2, 3]
for i, x in enumerate(l):
    if i < 3:
        l.insert(0, 0)
    if i > 5:
        break
print(l)
l = [3, 1, 2]
it = iter(l)
print(next(it))
l[:] = [7, 8, 9, 10]
print(next(it), list(it))
l.append(5)
print(list(it), next(it, "done"))
l = [1, 2, 3]
it = iter(l)
list(it)
l.append(4)
print(next(it, "end"), next(it, "end"))
r = reversed(l)
print(next(r))
l.pop()
l.pop()
print(list(r))
l = [1, 2, 3]
print([l.pop() for x in l], l)
l = [5, 6]
print(list(map(lambda x: l.append(x) or len(l), [1, 2])), l, [x for x in l if not (len(l) < 6 and l.append(x))])


class E:
    def __init__(self, l):
        self.l = l

    def __eq__(self, o):
        self.l.clear()
        return False


l = []
l.extend([E(l), 1, 2])
print(l.count(5), l, 5 in l)
l.extend([E(l), E(l), E(l)])
print(l == [1, 2, 3], l)

from collections import deque, OrderedDict

d = deque([1, 2, 3])
print(d + deque([4]), d * 2, 2 * d, d * 0, d * -1)
m = deque([1, 2, 3], 3)
print(m + d, m * 3, m * 1, d + m)
for f in (lambda: d + [1], lambda: [1] + d, lambda: d * 1.5, lambda: d * d, lambda: d["a"], lambda: d[0:1]):
    try:
        print(f())
    except TypeError:
        print("TypeError")

# the ring turned in every way, then what goes through the functions of list
for turn in range(7):
    q = deque(maxlen=6)
    for i in range(turn + 6):
        q.append(i)
    q.popleft()
    q.pop()
    r = deque(q, 6)
    for name, args in (("insert", (2, "x")), ("insert", (-1, "y")), ("remove", (turn + 2,)), ("reverse", ())):
        getattr(q, name)(*args)
        print(turn, name, q, len(q))
    print(q.index("x"), q.count("y"), q == r, q < r if False else None, r == deque(r), turn + 3 in r)
    del q[0], q[-1]
    q[0] = "z"
    print(q, list(q), list(reversed(q)), q.copy(), q.maxlen)
    for i in range(9):
        q.appendleft(i)
    print(q)


class Grower:
    """an index that changes the deque"""

    def __index__(self):
        u.extend(range(20))
        u.rotate(3)
        return 1


u = deque([1, 2])
u.insert(Grower(), "in")
print(u)
u = deque([1, 2])
u.appendleft(0)
print(u[Grower()], len(u))

print({1: 2} | OrderedDict([(3, 4)]) == {1: 2, 3: 4})
print(2.0 in range(5), range(5).__contains__("a"), range(5).__contains__(3.0), range(0, 10, 3).index(6.0))
print(slice(None, None, -2).indices(10**30), slice(-3, 10**40).indices(5), range(10**30)[:-5:-2], len(range(7, 10**30)[::10**29]))

for f in (lambda: hash(deque()), lambda: {deque(): 1}, lambda: deque() in {1, 2}, lambda: hash([])):
    try:
        print(f())
    except TypeError:
        print("TypeError")

# append, extend, insert and +=.
l = []
print(l.append(1), l.append(None), l.append([2]), l)
l.extend([3])
l.extend("ab")
l.extend(range(2))
l.extend({7: 8})
l.extend(x for x in (9,))
l.extend(())
print(l.extend([]), l)
l = [1, 2]
l.extend(l)
print(l)
l += l
print(l)
m = l
l += (5,)
l += "x"
print(m is l, l[-3:])
l = [1, 2, 3]
l.insert(0, "a")
l.insert(2, "b")
l.insert(100, "end")
l.insert(-1, "c")
l.insert(-100, "start")
l.insert(len(l), "last")
print(l)
e = []
e.insert(5, 1)
e.insert(-5, 0)
print(e, e.insert(0, 9))
for f in (lambda: e.append(), lambda: e.append(1, 2), lambda: e.extend(5), lambda: e.extend(None), lambda: e.insert(1), lambda: e.insert("a", 1), lambda: e.insert(1.0, 1), lambda: e.extend()):
    try:
        print(f())
    except TypeError as x:
        print(type(x).__name__)
print(e)


def part():
    yield 1
    yield 2
    raise KeyError


try:
    e.extend(part())
except KeyError as x:
    print(type(x).__name__, e)
big = []
for i in range(1000):
    big.append(i)
print(len(big), sum(big), big[499], big[-1])
for i in range(100):
    big.insert(i * 2, -1)
print(len(big), big.count(-1), big[:6])

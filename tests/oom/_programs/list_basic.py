# list: all methods.
a = [3, 1, 2]
a.append(4)
a.extend([6, 5])
a.extend(range(2))
a.insert(1, 9)
print(a, a.pop(), a.pop(0), a.count(1), a.index(2), len(a))
a.remove(9)
a.reverse()
print(a, a.copy(), a + [7], a * 2, a[1:3], a[::-1], a[::2], 2 in a, 99 not in a, a == list(a), a < [9], a[-1])
a.sort()
print(a, sorted(a, reverse=True), list("abc"), list(), list((1, 2)), list(range(3)), [0] * 5)
a.sort(key=lambda v: -v)
a += [8]
a *= 2
a[0] = "first"
a[1:3] = [10, 11, 12]
a[::4] = ["s"] * len(a[::4])
del a[0]
del a[1:3]
print(a, list(reversed(a)))
a.clear()
a.__init__("xy")
print(a, list(a.__reversed__()), [*a, *range(2)])
for i in range(40):
    a.append(i)
print(len(a), sum(a[2:]))

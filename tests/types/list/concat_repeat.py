# + * and their in-place forms.
a = [1, 2]
b = a + [3]
print(a, b, a + [], [] + a is not a, [] + [], a * 0, a * 1 is not a, a * 3, 2 * a, a * -1, [] * 5, [None] * 4, a * True)
c = a
a *= 2
print(a, c is a)
a *= 0
print(a, c)
a += [1]
print(a, c is a)
a = a + [2]
print(a, c)
for f in (lambda: [1] + (2,), lambda: [1] + "a", lambda: [1] + None, lambda: [1] * [2], lambda: [1] * 1.0, lambda: [1] * "a", lambda: [1] - [1], lambda: (1,) + [2], lambda: -[1], lambda: [1] + 1):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
try:
    a += 5
except TypeError as e:
    print(type(e).__name__, a)
l = []
for i in range(6):
    l = l + [i]
print(l, sum([[1], [2], [3]], []), [0] * 3 + [1] * 2)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(type(e).__name__, t)


class L(list):
    pass


print(type(L([1]) + [2]).__name__, type(L([1]) * 2).__name__, [1] + L([2]))

# append, extend, +, +=.
from array import array

a = array("h")
print(a.append(5), a.append(-5), a, a.extend([1, 2]), a.extend((3,)), a.extend(array("h", [4, 5])), a.extend(x for x in (6,)), a.extend(range(2)), a)
b = array("h", [1]) + array("h", [2, 3])
print(b, type(b).__name__)
c = b
b += array("h", [4])
print(b, b is c)
b.extend(b)
print(b)
big = array("i")
for i in range(2000):
    big.append(i)
print(len(big), sum(big), big[1234], big[-1])
big.extend(big)
print(len(big), big[2000], sum(big))
f = array("f")
for i in range(10):
    f.append(i / 4)
print(f, sum(f))
for g in (lambda: a.append("x"), lambda: a.append(None), lambda: a.append(), lambda: a.extend(5), lambda: a.extend(["x"]), lambda: a + [1], lambda: a + 5, lambda: [1] + a):
    try:
        g()
        print("no error")
    except TypeError as e:
        print(type(e).__name__)
print(len(a))

# unpacking of tuples and of other iterables into target lists
a, b = 1, 2
print(a, b)
a, b = b, a
print(a, b)
a, = [7]
print(a)
(a,) = (8,)
print(a)
[a] = [9]
print(a)
[a, b, c] = 1, 2, 3
print(a, b, c)
(a, b, c) = "xyz"
print(a, b, c)
a, b, c = range(3)
print(a, b, c)
a, b = {"k1": 1, "k2": 2}
print(a, b)
a, b = b"\x01\xff"
print(a, b)
a, b = (i * i for i in (3, 4))
print(a, b)
a, b = map(str, [5, 6])
print(repr(a), repr(b))

class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            print("item", i)
            yield i

x, y, z = It(3)
print(x, y, z)

class Seq:
    def __getitem__(self, i):
        if i >= 2:
            raise IndexError
        return i + 10

x, y = Seq()
print(x, y)

# too many values: the iterator is asked once more than there are targets, not further
try:
    x, y = It(5)
except ValueError as e:
    print(type(e).__name__)
try:
    x, y, z = It(2)
except ValueError as e:
    print(type(e).__name__)

# targets of mixed kinds
d = {}
l = [0, 0]

class C:
    pass

o = C()
o.a, d["k"], l[1], n = "abcd"
print(o.a, d, l, n)
l[0], l[1] = l[1], l[0]
print(l)

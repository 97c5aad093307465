# Calls of built-in types and of bound methods kept in a variable: every count of arguments, results that are NotImplemented,
# and what a generator expression iterates over while that changes.


def refused(f, *args):
    try:
        return f(*args)
    except (TypeError, AttributeError) as e:
        return type(e).__name__


a = [3, 1, 2]
push, pop, find = a.append, a.pop, a.index
push(4)
print(pop(), pop(0), a, find(2), find(2, 1), find(2, 1, 2))
for count in range(4):
    print(refused(pop, *range(count)), end=" ")
print(a)


def direct():
    try:
        pop(0, 1)
    except TypeError as e:
        print("TypeError")
    try:
        push()
    except TypeError as e:
        print("TypeError")
    print(str(), str(1), str(b"\xc3\xa9", "utf-8"), int("11", 2), int("7"), int(), list(), tuple("ab"), bool(0), float("1.5"))
    print(type(NotImplemented)() is NotImplemented, list(reversed([1, 2, 3])), dict([(1, 2)]), set([1]), bytes(2), slice(1), slice(1, 2, 3))
    try:
        float(1, 2)
    except TypeError:
        print("TypeError")
    try:
        int(1, 2, 3)
    except TypeError:
        print("TypeError")


direct()

class A:
    def __init__(self, n=1):
        self.n = n

    def get(self, more=0, *rest):
        return self.n + more + len(rest)

    def one(self, x):
        return [self.n, x]

    def items(self):
        yield self.n
        yield 2

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def plain(x):
        return x


b = A(5)
get, one, items, make, plain = b.get, b.one, b.items, b.make, b.plain
print(get(), get(1), get(1, 2, 3), one(6), list(items()), sum(items()), make(7).n, plain(8))
print(refused(one), refused(one, 1, 2))
f = dict.fromkeys
print(f([1, 2]), f("a", 3))


class L(list):
    pass


c = L([1])
add = c.append
add(2)
print(c, c.copy() == [1, 2])


def deep(n):
    again = deeper.down
    return n if n == 0 else again(n - 1)


class Deeper:
    def down(self, n):
        return deep(n)


deeper = Deeper()
print(deep(30))

# The list is looked at when an item is wanted; the range and the tuple are what they were.
values = [1, 2, 3]
g = (x * 10 for x in values)
values.append(4)
print(next(g))
values.pop()
values[1] = 7
print(list(g))
t = (1, 2)
g = ((x, y) for x in t for y in range(2))
t = None
print(list(g))
r = range(3)
h = (x for x in r)
print(next(h), r, list(r), list(h))
try:
    (x for x in 5)
except TypeError:
    print("TypeError")
i = iter([1, 2, 3])
g = (x for x in i)
print(next(g), next(i), list(g))


# A slot that is not there yet, one of an instance with a dict, one of a class with __setattr__.
class P:
    pass


class Q:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value + 1)


def attributes(p):
    out = []
    for name in ("u", "v", "u"):
        out.append(getattr(p, name, None))
        setattr(p, name, len(out))
        out.append(getattr(p, name))
    return out


first = P()
print(attributes(first), attributes(P()), attributes(Q()))
first.__dict__["w"] = 9
print(attributes(first), first.w, sorted(first.__dict__))
first.u = 3
print(first.u, getattr(first, "u"), first.__dict__["u"], hasattr(first, "zz"))


# Defaults of what is entered at once.
class D:
    def __init__(self, a, b=2, c=3):
        self.all = (a, b, c)

    def get(self, x, y=(), *, z=1):
        return x, y, z

    def two(self, x=1, y=2):
        here = x
        return here, y


d = D(1)
two, get = d.two, d.get
print(d.all, D(4, 5).all, D(6, 7, 8).all, two(), two(3), two(3, 4), get(1), get(1, 2))
print(refused(D), refused(D, 1, 2, 3, 4), refused(two, 1, 2, 3), refused(get))

# callable, hash, id, len.
class C:
    pass


class D:
    def __call__(self):
        return "called"

    def __len__(self):
        return 5

    def __hash__(self):
        return 77


d = D()
print([callable(x) for x in (C, C(), D, d, len, lambda: 0, d.__call__, 5, None, "a", int, print, [].append, type, ValueError)], d(), len(d), hash(d), callable(C.__init__))
c = C()
c.__call__ = lambda: 1
print(callable(c), id(c) == id(c), id(c) != id(d), type(id(c)).__name__, id(None) == id(None), id(c) > 0)
a = [1]
b = a
print(id(a) == id(b), id(a) == id([1]), hash("a") == hash("a"), hash((1, "a")) == hash((1, "a")), type(hash(1.5)).__name__, hash(5) == hash(5.0))
for f in (lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash(bytearray()), lambda: hash(([],)), lambda: hash(), lambda: len(5), lambda: len(None), lambda: len(), lambda: len(x for x in ""), lambda: len(C()), lambda: callable(), lambda: id(), lambda: c()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)


class L:
    def __init__(self, v):
        self.v = v

    def __len__(self):
        return self.v


for v in (0, 3, True):
    print(len(L(v)), end=" ")
print()
for v in (-1, "a", 1.5, None):
    try:
        print(len(L(v)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
print(len(""), len("é日"), len(b"ab"), len([]), len({1: 2}), len({1}), len(range(7)), len((1,)), len(bytearray(3)), len(memoryview(b"abc")), len(frozenset()), len({}.keys()))

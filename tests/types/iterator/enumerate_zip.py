# enumerate and zip.
print(list(enumerate("abc")), list(enumerate("ab", 5)), list(enumerate([], 1)), list(enumerate("ab", start=-1)), list(enumerate(iter([7]), 2**70)), next(enumerate("x")), dict(enumerate("ab")), list(enumerate(enumerate("a"))))
print(list(zip()), list(zip("ab")), list(zip("ab", [1, 2, 3])), list(zip("abc", range(2), (x for x in "xyz"))), list(zip("", "a")), list(zip(*[(1, 2), (3, 4)])), list(zip(*zip("ab", "cd"))), dict(zip("ab", [1, 2])), list(zip([1], iter([2]))))
it = iter("abcdef")
print(list(zip(it, it)), list(zip(*[iter(range(6))] * 3)))
a, b = iter([1, 2, 3]), iter([4])
print(list(zip(a, b)), next(a), list(zip(b, a)), next(a, "end"))
e = enumerate("ab")
print(iter(e) is e, next(e), list(e), next(e, "end"))
z = zip("a", "b")
print(iter(z) is z, next(z), next(z, "end"), type(z).__name__, type(e).__name__)
for f in (lambda: enumerate(), lambda: enumerate(5), lambda: enumerate("a", "b"), lambda: zip(5), lambda: zip("a", None), lambda: enumerate("a", 1, 2), lambda: zip("a", foo=1), lambda: len(zip()), lambda: enumerate("a")[0]):
    try:
        f()
    except TypeError as x:
        print(type(x).__name__)


def gen():
    yield 1
    raise KeyError


z = zip(gen(), "ab")
print(next(z))
try:
    next(z)
except KeyError as x:
    print(type(x).__name__)
for i, (p, q) in enumerate(zip("ab", "cd")):
    print(i, p, q, end="; ")
print()

# index with bounds, count, in; identity before equality.
l = [1, 2, 3, 2, 1, "a", None, 2.0, True]
print(l.index(2), l.index(2, 2), l.index(2, 4), l.index(1, 1), l.index("a"), l.index(None), l.index(2, -2), l.index(1, 0, 1), l.index(True), l.index(2, -100, 100))
print(l.count(1), l.count(2), l.count("x"), l.count(None), [].count(1), [[1], [1], 1].count([1]))
print(1 in l, 2.0 in l, "b" in l, None in l, "a" not in l, [] in [[]], [1] in [1], (1,) in [(1,)], 3 in [1, 2])
for f in (lambda: l.index(99), lambda: l.index(3, 3), lambda: l.index(1, 1, 4), lambda: [].index(1), lambda: l.index("a", 0, 2)):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: l.index(), lambda: l.index(1, "a"), lambda: l.count(), lambda: l.index(1, None)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)


class Bad:
    def __eq__(self, o):
        raise RuntimeError


class Never:
    def __eq__(self, o):
        return False


b = Bad()
n = Never()
print([b].index(b), b in [b], [n].count(n), n in [n], Never() in [n], [n] == [n])
try:
    b in [1]
except RuntimeError as e:
    print(type(e).__name__)

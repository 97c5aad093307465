# min and max: iterables, several arguments, key, default.
print(min([3, 1, 2]), max([3, 1, 2]), min(3, 1), max(3, 1, 2), min("hello"), max("hello"), min({5: 1, 3: 2}), max({1, 9}), min((x for x in (4, 2))), max([1.5, 1]), min([2**70, 2**69]) == 2**69, max("a", "b"), min([[2], [1, 5]]))
print(min([-3, 2], key=abs), max(["aaa", "b"], key=len), max(1, -5, key=abs), min([], default="d"), max((), default=None), min([1], default=5), max([3, 1], key=lambda x: -x), min("aB", key=str.lower), max({"a": 1, "b": 2}.items(), key=lambda t: t[1]), max([1, 2], key=None))
print(min([1, 1.0, True]), type(min(1, 1.0)).__name__, type(max(1.0, 1)).__name__, max([(1, "b"), (1, "a")]), [min(p, key=lambda t: t[0]) for p in [[(1, "x"), (1, "y")]]], max([(1, "x"), (1, "y")], key=lambda t: t[0]))
for f in (lambda: min([]), lambda: max(()), lambda: max(x for x in [])):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: min(), lambda: max(5), lambda: min(1, "a"), lambda: max([1, None]), lambda: min(None), lambda: max(1, 2, default=3), lambda: min([1], [2], foo=1), lambda: max([1], key=5), lambda: min([1j, 2j])):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)


def key(x):
    print("key", x, end=" ")
    return x


print(max([1, 3, 2], key=key))


class C:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        return self.v < o.v

    def __gt__(self, o):
        return self.v > o.v


print(min(C(2), C(1)).v, max([C(2), C(5), C(3)]).v)

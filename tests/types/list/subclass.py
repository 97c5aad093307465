# Subclasses of list and its methods as functions.
class L(list):
    def total(self):
        return sum(self)

    def append(self, v):
        super().append(v * 2)


l = L([1, 2])
l.append(5)
l.extend([1])
print(l, l.total(), len(l), l[0], l[1:], type(l).__name__, type(l[1:]).__name__, isinstance(l, list), l == [1, 2, 10, 1], [0] + l, sorted(l), bool(L()), list(l), L("ab"), L())
l.x = 5
print(l.x, l.index(10), l.pop(), 2 in l, l * 2, list.append(l, 3), l, max(l), tuple(l), [*l])


class D(list):
    def __init__(self, n):
        super().__init__([0] * n)
        self.n = n

    def __getitem__(self, i):
        return ("item", i, list.__getitem__(self, i))

    def __setitem__(self, i, v):
        list.__setitem__(self, i, v + 1)

    def __len__(self):
        return 42

    def __contains__(self, v):
        return v == "magic"

    def __iter__(self):
        return iter("iter")

    def __repr__(self):
        return "D()"


d = D(3)
d[0] = 5
print(d[0], len(d), "magic" in d, 0 in d, list(d), d, d.n, [x for x in d], str(d), "%s" % d)
print(list.__name__, list.index([1, 2], 2), list.sort(l), l)
for f in (lambda: list.append((1,), 2), lambda: list.append(), lambda: [].nope, lambda: list.nope):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
try:
    [].x = 1
except AttributeError as e:
    print(type(e).__name__)

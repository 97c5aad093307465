# list() from every kind of iterable, displays, unpacking displays, repr.
print([], list(), [1], list([1, 2]), list((1, 2)), list("ab"), list(b"ab"), list(range(3)), list({1: 2, 3: 4}), list({5}), list(x for x in (1, 2)), list(iter([3])), list(map(str, [1])), list(zip("ab", [1, 2])))
print([1, [2, [3, []]]], [None, True, 1.5, "a", b"b", (), {}, ...], [*range(3), 9, *"ab"], [*[]], [*[], *()], [(1,), [1]], [[]] * 2)
a = [1, 2]
b = list(a)
b.append(3)
c = a
c.append(4)
print(a, b, a is c, len(a), bool([]), bool([0]), [] is not [], [1] == list((1,)))
r = [1]
r.append(r)
print(r, repr(r), str(r), r[1] is r, len(r))
r2 = [[], r]
r2[0].append(r2)
print(r2)
for f in (lambda: list(5), lambda: list(None), lambda: [*5], lambda: list(1, 2), lambda: list(object())):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)


def gen():
    yield 1
    raise KeyError


try:
    list(gen())
except KeyError as e:
    print(type(e).__name__)
print([[0] * 3 for i in range(2)], [i for i in range(10) if i % 3 == 0], [x for y in [[1], [2, 3]] for x in y], [(x, y) for x in "ab" for y in (1, 2)])

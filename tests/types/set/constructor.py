# set() and displays. Sets are printed through sorted().
print(set(), sorted({1, 2}), sorted(set([3, 1, 3])), sorted(set("hello")), sorted(set((1, 1.0, True))), sorted(set(range(3))), sorted({*"ab", *[1 and "c"]}), sorted({x % 3 for x in range(9)}), {5}, {"a"}, {()}, len({1, 1.0, True, 1 + 0j}), sorted(set({1: 2, 3: 4})), {None}, frozenset(), frozenset([1]), frozenset("a"))
print(type({1}).__name__, type({}).__name__, bool(set()), bool({0}), len(set()), len({1, 2, 2}), {1} is not {1}, repr({1}), str({"x"}), [{1}], repr(frozenset({2})), "%s" % {3})
a = {1, 2}
b = set(a)
b.add(3)
c = a
c.add(4)
print(sorted(a), sorted(b), a is c)
for f in (lambda: {[]}, lambda: {{}}, lambda: {set()}, lambda: set(5), lambda: set([[]]), lambda: set(None), lambda: set(1, 2), lambda: frozenset([[]]), lambda: frozenset(5), lambda: {*5}):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
print(sorted(map(sorted, {frozenset({1, 2}), frozenset({2, 1}), frozenset()})), frozenset({1}) in {frozenset({1})}, {1} in {frozenset({1})}, len({frozenset(), frozenset()}))
s = {3, 1, 2}
print(sum(s), max(s), min(s), sorted(s, reverse=True), 2 in s, 9 in s, 9 not in s, 1.0 in s, "a" in s, any(s), all({0, 1}), len(list(s)), sorted(tuple(s)), sorted(x * 2 for x in s))
f = frozenset([1])
print(frozenset(f) is f or frozenset(f) == f, f.copy() == f)

# add, remove, discard, pop, clear, copy, update.
s = set()
print(s.add(1), s.add(1), s.add("a"), len(s), s == {1, "a"})
print(s.remove(1), s, s.discard("zz"), s.discard("a"), s)
for v in (1, "x", None):
    try:
        s.remove(v)
    except KeyError as e:
        print(type(e).__name__, e.args)
s = {1, 2, 3}
seen = []
while s:
    seen.append(s.pop())
print(sorted(seen), s)
try:
    s.pop()
except KeyError as e:
    print(type(e).__name__)
s.update([1, 2], (3,), "ab", {5: 6}, range(2))
print(len(s), s == {0, 1, 2, 3, "a", "b", 5}, s.update(), s.update([]))
t = s.copy()
t.add("new")
print("new" in s, "new" in t, len(t) - len(s))
u = s
print(s.clear(), s, u is s, set().clear())
for f in (lambda: s.add([]), lambda: s.add(), lambda: s.remove([]), lambda: s.discard({}), lambda: s.update(5), lambda: s.update([[]]), lambda: s.pop(1), lambda: [] in s, lambda: s[0], lambda: s + s, lambda: hash(s)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
f = frozenset([1])
for n in ("add", "remove", "discard", "pop", "clear", "update", "difference_update", "intersection_update"):
    print(n, hasattr(f, n), hasattr(s, n), end="; ")
print()
s = {frozenset({1, 2})}
print(len(s), frozenset({2, 1}) in s)

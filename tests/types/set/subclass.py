# Subclasses of set and frozenset.
class S(set):
    def add_all(self, *v):
        for x in v:
            self.add(x)
        return self

    def __contains__(self, x):
        return x == "always" or set.__contains__(self, x)


s = S([1, 2])
print(sorted(s.add_all(3, 4)), "always" in s, 9 in s, 1 in s, len(s), type(s).__name__, isinstance(s, set), s == {1, 2, 3, 4}, sorted(s | {9}), sorted(s - {1}), bool(S()))
s.tag = 1
s |= {7}
print(s.tag, type(s).__name__, sorted(s))


class F(frozenset):
    pass


f = F("ab")
print(sorted(f), type(f).__name__, hash(f) == hash(frozenset("ab")), f == {"a", "b"}, {f: 1}[frozenset("ba")], isinstance(f, frozenset), isinstance(f, set), sorted(f | {"c"}))

# find, rfind, index, rindex and their bounds.
s = "abcabcab"
for sub in ("a", "b", "bc", "ab", "abc", "cab", "abcabcab", "x", "abcabcabc", "", "ba"):
    print(repr(sub), s.find(sub), s.rfind(sub), s.find(sub, 1), s.rfind(sub, 1), s.find(sub, 3, 7), s.rfind(sub, 0, -1), s.find(sub, -3), s.rfind(sub, -3), s.find(sub, 9))


def slow(s, sub, a, b):
    n = len(s)
    a = max(0, a + n if a < 0 else a)
    b = min(n, max(0, b + n) if b < 0 else b)
    hits = [i for i in range(a, b - len(sub) + 1) if s[i : i + len(sub)] == sub]
    return (hits[0], hits[-1], len(hits)) if hits else (-1, -1, 0)


bad = 0
t = "aabaabaaab"
for sub in ("", "a", "aa", "ab", "aab", "b", "baa", "aaab", "ba", "bb"):
    for a in range(-12, 13):
        for b in range(-12, 13):
            if (t.find(sub, a, b), t.rfind(sub, a, b)) != slow(t, sub, a, b)[:2]:
                bad += 1
print("bad", bad)
print(s.index("c"), s.rindex("c"), s.index("a", 1), s.index("b", -2), s.rindex("a", 0, 3), s.index(""), s.rindex(""))
print("a".find("", 1), "a".find("", 2), "a".rfind("", 2), "".find(""), "".find("a"), "".rfind(""), s.find("a", None, None), s.find("a", 1, None))
for f in (lambda: s.index("x"), lambda: s.rindex("x"), lambda: s.index("a", 7), lambda: "".index("a"), lambda: "a".index("", 2)):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: s.find(1), lambda: s.find(b"a"), lambda: s.index(None), lambda: s.find(), lambda: s.find("a", "b"), lambda: s.find("a", 0, 1, 2)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
print(("a" * 100 + "b").find("ab"), ("ab" * 50).rfind("ba"), ("a" * 60).find("a" * 30 + "b"), ("x" * 70 + "needle").find("needle"))

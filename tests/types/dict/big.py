# A few hundred keys of several types, hashed, iterated, copied.
d = {i: i * i for i in range(300)}
print(len(d), sum(d), sum(d.values()), d[0], d[299], 300 in d, -1 in d, list(d)[:3], list(d.items())[-1])
s = {str(i): i for i in range(200)}
print(len(s), s["0"], s["199"], "200" in s, all(s[str(i)] == i for i in range(200)), min(s), max(s.values()))
e = {k: v for k, v in d.items() if v % 2}
print(len(e), e == {i: i * i for i in range(1, 300, 2)}, set(d) - set(e) == set(range(0, 300, 2)))
del e
c = d.copy()
c.update({i: -1 for i in range(290, 310)})
print(len(c), c[289], c[290], c[309], d[290])
del c
b = {(1 << i): i for i in range(100)}
print(len(b), b[2**64], b[2**99], all(b[2**i] == i for i in range(100)), 3 in b)
f = {i / 4: i for i in range(-100, 100)}
print(len(f), f[0], f[0.25], f[-25], f[-0.5], 0.1 in f)
t = {(i, j): i - j for i in range(12) for j in range(12)}
print(len(t), t[3, 5], sum(t.values()), (12, 0) in t)
m = {}
for w in ("a", "b", "ab", "ba", "aa", "bb", "aab", "aba", "baa", "") * 3:
    m[w] = m.get(w, 0) + 1
print(m)
d.clear()
print(len(d), d)

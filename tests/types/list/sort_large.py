# Sorting some hundred values with many patterns, and stability on each.
def lcg(n, m):
    x = 12345
    out = []
    for i in range(n):
        x = (x * 1103515245 + 12345) & 0x7FFFFFFF
        out.append((x >> 8) % m)
    return out


def check(name, l):
    s = sorted(l)
    ok = len(s) == len(l) and all(s[i] <= s[i + 1] for i in range(len(s) - 1)) and sum(s) == sum(l)
    p = sorted([(v // 2, i) for i, v in enumerate(l)], key=lambda t: t[0])
    stable = all(p[i][0] < p[i + 1][0] or p[i][1] < p[i + 1][1] for i in range(len(p) - 1))
    p = sorted([(v // 2, i) for i, v in enumerate(l)], key=lambda t: t[0], reverse=True)
    rstable = all(p[i][0] > p[i + 1][0] or p[i][1] < p[i + 1][1] for i in range(len(p) - 1))
    q = l[:]
    q.sort(reverse=True)
    print(name, ok, stable, rstable, q[::-1] == s)


n = 200
check("random", lcg(n, 1 << 20))
check("few", lcg(n, 4))
check("two", lcg(n, 2))
check("ordered", list(range(n)))
check("reversed", list(range(n, 0, -1)))
check("equal", [5] * n)
check("organ", list(range(n // 2)) + list(range(n // 2, 0, -1)))
check("saw", [i % 10 for i in range(n)])
check("rsaw", [-(i % 7) for i in range(n)])
check("nearly", [i if i % 17 else n - i for i in range(n)])
for n in range(0, 40):
    l = lcg(n, 10)
    if sorted(l) != [v for k in range(10) for v in [k] * l.count(k)]:
        print("bad", n)

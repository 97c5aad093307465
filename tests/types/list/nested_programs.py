# Small programs on nested lists.
def transpose(m):
    return [[row[i] for row in m] for i in range(len(m[0]))]


def mul(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in transpose(b)] for r in a]


m = [[1, 2], [3, 4], [5, 6]]
print(transpose(m), mul(m, transpose(m)), list(map(list, zip(*m))))


def life(cells, n, w, h):
    for _ in range(n):
        nxt = [[0] * w for i in range(h)]
        for y in range(h):
            for x in range(w):
                s = sum(cells[(y + j) % h][(x + i) % w] for i in (-1, 0, 1) for j in (-1, 0, 1)) - cells[y][x]
                nxt[y][x] = 1 if s == 3 or s == 2 and cells[y][x] else 0
        cells = nxt
    return cells


g = [[0] * 6 for i in range(6)]
for y, x in ((0, 1), (1, 2), (2, 0), (2, 1), (2, 2)):
    g[y][x] = 1
for row in life(g, 4, 6, 6):
    print("".join(".#"[c] for c in row))


def perms(l):
    if len(l) < 2:
        return [l]
    return [[l[i]] + p for i in range(len(l)) for p in perms(l[:i] + l[i + 1 :])]


print(perms([1, 2, 3]), len(perms(list("abcd"))))


def quick(l):
    if len(l) < 2:
        return l
    p = l[0]
    return quick([x for x in l[1:] if x < p]) + [p] + quick([x for x in l[1:] if x >= p])


print(quick([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]))


def queens(n):
    def place(row, cols):
        if row == n:
            return 1
        return sum(place(row + 1, cols + [c]) for c in range(n) if all(c != d and abs(c - d) != row - r for r, d in enumerate(cols)))

    return place(0, [])


print(queens(5))


def flatten(l):
    out = []
    for x in l:
        if isinstance(x, list):
            out.extend(flatten(x))
        else:
            out.append(x)
    return out


print(flatten([1, [2, [3, [4, []]]], [[5]]]))
h = []
for v in (5, 2, 8, 1):
    h.append(v)
    i = len(h) - 1
    while i and h[(i - 1) // 2] > h[i]:
        h[i], h[(i - 1) // 2] = h[(i - 1) // 2], h[i]
        i = (i - 1) // 2
print(h)

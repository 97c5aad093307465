# The number of comparisons stays below n log n whatever the input.
class C:
    n = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        C.n += 1
        return self.v < o.v


def count(vals):
    l = [C(v) for v in vals]
    C.n = 0
    l.sort()
    ok = all(l[i].v <= l[i + 1].v for i in range(len(l) - 1))
    return ok and C.n <= len(l) * 10


def median3_killer(n):
    l = [0] * n
    k = n // 2
    for i in range(1, k + 1):
        if i % 2:
            l[i - 1] = i
            l[i] = k + i if i < n else 0
        l[k + i - 1] = 2 * i
    return l


n = 256
print(count(range(n)), count(range(n, 0, -1)), count([1] * n), count([i % 2 for i in range(n)]), count(median3_killer(n)), count(list(range(n // 2)) * 2), count([(i * 7919) % n for i in range(n)]), count([i ^ 1 for i in range(n)]), count(list(range(n // 2)) + list(range(n // 2))[::-1]))

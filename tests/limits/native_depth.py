# skip-on: board a few KB of C stack there
# skip-on: stress the VM stack moves again and again, and C frames refer to each place that it had
# Recursion by way of functions in C goes as deep as in CPython.


def by_map(n):
    return list(map(lambda x: by_map(n - 1) if n else 1, [1]))


def by_key(n):
    return sorted([1], key=lambda x: by_key(n - 1) if n else 1)


def by_min(n):
    return min((by_min(n - 1) for _ in range(1)), default=0) if n else n


class Link:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == 0 or [Link(self.n - 1)] == [Link(other.n - 1)]

    def __repr__(self):
        return repr([Link(self.n - 1)]) if self.n else "end"


DEPTH = 180
print(by_key(DEPTH), by_min(DEPTH), Link(DEPTH) == Link(DEPTH), len(repr(Link(DEPTH))))
nested = by_map(DEPTH)
for _ in range(DEPTH + 1):
    nested = nested[0]
print(nested)
for endless in (by_map, by_key, by_min, lambda n: Link(n) == Link(n), lambda n: repr(Link(n))):
    try:
        endless(-1)
    except RecursionError:
        print("RecursionError")

# Sorting: keys, stability, a comparison in Python.
class Box:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


words = "the quick brown fox jumps over the lazy dog".split()
words.sort()
print(words, sorted(words, key=len), sorted(words, key=str.upper, reverse=True))
print([b.n for b in sorted([Box(3), Box(1), Box(2)])], sorted({3: 1, 1: 2}), sorted("cab"), max(words, key=len), min([4, 2, 8]))
print(max(3, 1, 2), min([], default="none"), max([Box(1), Box(5)], key=lambda b: b.n).n)

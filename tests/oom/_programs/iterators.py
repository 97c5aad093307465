# The built-in iterators.
print(list(enumerate("ab", 1)), list(zip([1, 2], "xy")), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, 2])), list(filter(lambda v: v > 1, [1, 2])))
print(list(reversed([1, 2, 3])), list(iter([1, 2])), next(iter("q")), next(iter([]), "end"), list(zip([1], [2], strict=True)), list(enumerate([])))
it = iter([1, 2, 3].pop, 1)
print(list(it), sum(map(int, "123")), any(map(bool, [0, 1])), all([1, 1]), any([]), sorted(zip("ba", [1, 2])))


class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i

    def __len__(self):
        return 3


class Iter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


print(list(Seq()), list(reversed(Seq())), [v for v in Iter()], list(Iter()), 4 in Seq(), tuple(Iter()), iter(range(2)).__next__())
for it in (iter({1: 2}), iter({3}), iter(b"a"), iter((1,)), iter("s"), iter([1]), iter({1: 2}.items())):
    print(list(it))

# skip-on: stress thousands of sorts, each of which would move everything
# Short lists: every order of few items is sorted, stably, by each kind of key; what raises loses nothing.
def orders(items):
    if len(items) < 2:
        yield list(items)
        return
    for i in range(len(items)):
        for rest in orders(items[:i] + items[i + 1 :]):
            yield [items[i]] + rest


class Key:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


names = "ab", "b", "", "é", "b"
count = 0
for n in range(6):
    for order in orders(list(range(n))):
        for make in (lambda i: i // 2, lambda i: names[i], lambda i: (i // 2, "x"), lambda i: i / 2, Key):
            for reverse in (False, True):
                if make is Key:
                    made = sorted(order, key=Key, reverse=reverse)
                    assert made == sorted(range(n), reverse=reverse)
                    continue
                made = sorted(order, key=make, reverse=reverse)
                keys = [make(i) for i in made]
                for k in range(1, n):
                    a, b = keys[k - 1], keys[k]
                    assert a >= b if reverse else a <= b
                    if a == b:
                        assert order.index(made[k - 1]) < order.index(made[k])
                assert sorted(map(make, order), reverse=reverse) == keys
                count += 1
print(count)


class Fails:
    left = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if not Fails.left:
            raise ValueError
        Fails.left -= 1
        return self.n < other.n


for length in 2, 5, 8, 9, 20:
    for left in range(40):
        Fails.left = left
        items = [Fails(i * 7 % length) for i in range(length)]
        try:
            items.sort()
        except ValueError:
            pass
        assert sorted(x.n for x in items) == sorted(i * 7 % length for i in range(length))
try:
    ["a", "b", 1, "c"].sort()
except TypeError:
    print("TypeError")
print(sorted([True, 2, False, 1.5, -1]), sorted([(1, "b"), (1, "a"), (0,), (1, "a", 0), (), (1,)]))
print([1, 2] < [1, 2, 0], ("a", 1) < ("a", 1.5), (2, 1) != (2, True))

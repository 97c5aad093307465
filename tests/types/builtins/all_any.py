# all and any stop as soon as the answer is known.
print(all([]), any([]), all([1, 2]), all([1, 0]), any([0, 0]), any([0, 1]), all(""), any("a"), all({1: 0}), any({0: 1}), all(x > 0 for x in (1, 2)), any(x > 5 for x in (1, 2)), all([[]]), any([[]]), all(map(bool, [1, 1])), all(range(1, 3)))
seen = []


def see(v):
    seen.append(v)
    return v


print(all(see(x) for x in (1, 0, 1)), seen)
seen.clear()
print(any(see(x) for x in (0, 5, 0)), seen)
it = iter([0, 1, 2, 3])
print(any(it), list(it))


class B:
    def __bool__(self):
        raise ValueError


for f in (lambda: all([B()]), lambda: any([B()]), lambda: all([0, B()]) or 1, lambda: any([1, B()])):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)
for f in (lambda: all(), lambda: any(5), lambda: all(None), lambda: any([1], [2])):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)

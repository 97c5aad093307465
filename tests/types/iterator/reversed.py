# reversed over sequences, __reversed__, and what has no length.
for x in ([1, 2, 3], (1, 2), "abc", b"ab", range(3), bytearray(b"xy"), memoryview(b"mn"), [], "", {1: 2, 3: 4}, {5: 6}.keys(), {5: 6}.values(), {5: 6}.items()):
    print(list(reversed(x)), end=" ")
print()
r = reversed([1, 2, 3])
print(next(r), iter(r) is r, list(r), next(r, "end"))


class R:
    def __reversed__(self):
        return iter("custom")


class S:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        print("get", i, end=" ")
        return i * i


class N:
    __reversed__ = None


print("".join(reversed(R())), list(reversed(S())))
for f in (lambda: reversed(5), lambda: reversed({1}), lambda: reversed(x for x in "a"), lambda: reversed(None), lambda: reversed(), lambda: reversed([1], [2]), lambda: reversed(iter([])), lambda: reversed(N()), lambda: reversed(object())):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__)
l = [1, 2, 3]
it = reversed(l)
l.append(4)
print(list(it))
it = reversed(l)
next(it)
l.clear()
print(list(it), "".join(reversed("日é😀")), list(reversed(list(enumerate("ab")))), tuple(reversed(range(10, 0, -3))), list(reversed(l)))

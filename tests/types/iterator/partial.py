# Iterators of the builtin types do not keep results and can be partly consumed.
for make in (lambda: iter([1, 2, 3, 4]), lambda: iter((1, 2, 3, 4)), lambda: iter("1234"), lambda: iter(range(1, 5)), lambda: iter({1: 0, 2: 0, 3: 0, 4: 0}), lambda: map(int, "1234"), lambda: filter(None, [1, 2, 3, 4]), lambda: reversed([4, 3, 2, 1]), lambda: (i for i in (1, 2, 3, 4)), lambda: iter(bytes([1, 2, 3, 4])), lambda: iter([4, 3, 2, 1, 0].pop, 9)):
    it = make()
    a = next(it)
    b = next(it)
    rest = []
    for x in it:
        rest.append(x)
        if len(rest) == 2:
            break
    print(a, b, rest, end=" ")
print()
it = iter(range(10))
print([x + next(it) for x in it if x < 3], list(it))
it = iter("abcdef")
for c in it:
    if c == "b":
        print(next(it), end=" ")
    else:
        print(c, end=" ")
print()
it = iter([1, 2, 3, 4, 5])
print(3 in it, list(it))
it = iter("a-b-c".split("-"))
a, *b = it
print(a, b, list(it))
print(it.__iter__() is it, hasattr(it, "__next__"), hasattr([], "__next__"), hasattr([], "__iter__"), hasattr(5, "__iter__"))

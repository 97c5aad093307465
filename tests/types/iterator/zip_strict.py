# zip(strict=True) raises when the inputs differ in length.
print(list(zip("ab", [1, 2], strict=True)), list(zip(strict=True)), list(zip("a", strict=True)), list(zip("ab", "c", strict=False)))
for args in (("ab", "c"), ("a", "bc"), ("", "a"), ("ab", "cd", "e"), ("a", "b", "cd")):
    z = zip(*args, strict=True)
    out = []
    try:
        for t in z:
            out.append(t)
        print(args, out, "no error")
    except ValueError as e:
        print(args, out, type(e).__name__)

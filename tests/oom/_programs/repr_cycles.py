# repr of containers that hold themselves, and nested ones.
a = [1]
a.append(a)
d = {"a": a}
d["d"] = d
print(a, d, [[[[]]]], ((),), {(): []}, [{1: [2]}], {frozenset()}, repr(bytearray(b"x")), [None, True, 1.5, 2j, b"b", "s", ...])

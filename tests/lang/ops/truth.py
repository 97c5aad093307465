# truth value of every builtin type, and of objects
falsy = [0, 0.0, -0.0, 0j, False, None, "", b"", [], (), {}, set(), frozenset(), range(0), bytearray(), 0 << 90]
truthy = [1, -1, 0.5, 1j, True, " ", b"\0", [0], (0,), {0: 0}, {0}, range(1), bytearray(1), ..., NotImplemented is None or 1]
print([bool(x) for x in falsy])
print([bool(x) for x in truthy])
print([not x for x in falsy])
print(bool(), bool(print), bool(int), bool(lambda: 0), bool(object()))
print(bool(float("nan")), bool(float("inf")), bool(1 << 100), bool(-(1 << 100)))

class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

class Both:
    def __bool__(self):
        return False

    def __len__(self):
        return 5

print(bool(Len(0)), bool(Len(3)), bool(Both()), len(Both()))
print("t" if Len(0) else "f", "t" if not Len(0) else "f")

class BadBool:
    def __bool__(self):
        return 1

class BadLen:
    def __len__(self):
        return -1

class Raises:
    def __bool__(self):
        raise KeyError("bool")

for o in (BadBool(), BadLen(), Raises()):
    for src in ("bool(o)", "not o", "1 if o else 2", "o and 1", "[1 for _ in '1' if o]"):
        try:
            print(eval(src))
        except Exception as e:
            print(type(e).__name__, end=" ")
    print()

# __bool__ is looked up on the class, not on the instance
class P:
    pass

p = P()
p.__bool__ = lambda: False
print(bool(p))
print(sum([True, True, False]), True + True, isinstance(True, int), True == 1, True is 1 == 1)

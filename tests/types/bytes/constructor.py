# bytes() from counts, iterables, buffers and text.
print(bytes(), bytes(0), bytes(3), bytes(b"ab"), bytes([1, 2, 255]), bytes((65, 66)), bytes(range(5)), bytes({7}), bytes(bytearray(b"xy")), bytes(memoryview(b"mv")))
print(bytes("abc", "utf-8"), bytes("é", "utf8"), bytes("a", "ascii"), bytes(x * 2 for x in range(3)), bytes(map(int, "123")), bytes(iter([9])), bytes(True))


class B:
    def __bytes__(self):
        return b"from __bytes__"


class I:
    def __index__(self):
        return 2


class It:
    def __iter__(self):
        return iter((3, 4))


class S:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


print(bytes(I()), bytes([I()]), bytes(It()), bytes(S()))
b = b"abc"
print(bytes(b) == b, type(bytes(b)).__name__, len(bytes(100)), bytes(100) == b"\0" * 100)
for v in ([256], [-1], [2**70], -1, range(300)):
    try:
        print(bytes(v))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__)
for f in (lambda: bytes("abc"), lambda: bytes([1.5]), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: bytes(None), lambda: bytes([None]), lambda: bytes(1, "utf-8"), lambda: bytes(object()), lambda: bytes(b"a", "utf-8")):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)

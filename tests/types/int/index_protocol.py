# __index__ is honoured wherever an index is wanted, __int__ alone is not.
class I:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class N:
    def __int__(self):
        return 1


print([10, 20, 30][I(1)], (1, 2, 3)[I(-1)], "abc"[I(2)], b"abc"[I(0)], range(10)[I(3)])
print([1, 2, 3, 4][I(1) : I(3)], "abcdef"[I(1) :: I(2)], (1, 2, 3)[: I(-1)])
l = [1, 2, 3]
l[I(0)] = 9
del l[I(1)]
print(l)
print(list(range(I(3))), list(range(I(1), I(8), I(3))))
print(bytes(I(3)), bytearray(I(2)), [0] * I(3), I(2) * [1])
print("ab" * I(2), hex(I(255)), chr(I(65)))
print(bytes([I(1), I(2)]))
b = bytearray(2)
b[0] = I(7)
print(b)
print(l.pop(I(0)), l)
for f in (
    lambda: [1, 2][N()],
    lambda: [1, 2][1.0],
    lambda: "ab"[None],
    lambda: range(N()),
    lambda: range(1.0),
    lambda: [0] * N(),
    lambda: [0] * 1.5,
    lambda: chr(1.0),
    lambda: [1, 2]["a"],
):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
for f in (lambda: [1][I(10**30)], lambda: (1,)[I(5)], lambda: "a"[I(-2)]):
    try:
        print(f())
    except IndexError as e:
        print(type(e).__name__)

# __index__ as subscript, slice bound, repeat count, range argument
class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

l = [10, 20, 30, 40]
print(l[I(1)], l[I(-1)], l[I(1):I(3)], l[::I(2)], l[:I(-1)], l[I(99):], l[I(-99):I(1 << 70)])
print("abcd"[I(2)], "abcd"[I(1):], (1, 2, 3)[I(0)], b"xyz"[I(1)], range(10)[I(3)], range(10)[I(2):I(5)])
l[I(0)] = "set"
l[I(1):I(3)] = ["mid"]
print(l)
del l[I(-1)]
print(l)
print([0] * I(3), list(range(I(3))), list(range(I(1), I(9), I(4))))
print(hex(I(255)), bin(I(5)), oct(I(8)), chr(I(65)), bytes(I(2)), int(I(7)))
print(slice(I(1), I(3)).indices(I(10)), [*"abc"].pop(I(1)), l.insert(I(0), "ins"), l)

class Bad:
    def __index__(self):
        return "one"

class Float:
    def __index__(self):
        return 1.0

class Raise:
    def __index__(self):
        raise OSError(1)

class IntOnly:
    def __int__(self):
        return 1

for o in (Bad(), Float(), Raise(), IntOnly(), 1.0, None, "1"):
    for f in (lambda: l[o], lambda: l[o:9] if o is not None else 1 / 0, lambda: range(o)):
        try:
            f()
            print("none", end=" ")
        except Exception as e:
            print(type(e).__name__, end=" ")
    print()
print({I(1): 2} == {1: 2}, list(range(I(2))))
try:
    l[I(99)]
except IndexError as e:
    print(type(e).__name__)
try:
    l[1 << 70]
except IndexError as e:
    print(type(e).__name__)

# __bool__ decides first, __len__ second; wrong answers are TypeErrors.
class A:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("bool", end=" ")
        return self.v


class B:
    def __len__(self):
        print("len", end=" ")
        return 0


class C(B):
    def __bool__(self):
        print("C.bool", end=" ")
        return True


class D:
    pass


print(bool(A(True)), bool(A(False)), bool(B()), bool(C()), bool(D()))
print("if" if A(True) else "else", "if" if B() else "else")
print(not A(False), A(False) or "x", A(True) and "y")
while A(False):
    print("never")
for bad in (1, 0, None, "", "x"):
    try:
        print(bool(A(bad)))
    except TypeError as e:
        print(type(e).__name__)


class E:
    def __bool__(self):
        raise ValueError


class F:
    def __len__(self):
        return -1


class G:
    def __len__(self):
        return 3


for cls in (E, F):
    try:
        print(bool(cls()))
    except ValueError as e:
        print(type(e).__name__)
print(bool(G()), all([G(), 1]), any([B(), 0]), list(filter(None, [0, 1, G(), "", "a"]))[0::2])

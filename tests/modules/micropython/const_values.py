# const() gives its value for every kind of constant, also through other constants.
from micropython import const

A = const(123)
B = const(A + 456)
C = const((A << 4) | 0x0F)
D = const(-A)
E = const(~A)
F = const(A * B - 7 // 2 % 3)
S = const("text")
T = const(b"bytes")
U = const((1, "two", b"three", None, True, ...))
V = const(2**70)
W = const(1.5)
X = const(W * 2 + 0.25)
Y = const(True)
Z = const(None)
print(A, B, C, D, E, F, S, T, U, V, W, X, Y, Z)


def f():
    return A, B, S, U, V, X


print(f(), f() == (A, B, S, U, V, X))


class K:
    LOCAL = const(5)
    OTHER = const(LOCAL * 2)
    l = [LOCAL, OTHER]

    def m(self):
        return self.LOCAL + K.OTHER


print(K.LOCAL, K.OTHER, K.l, K().m())
if A == 123 and B > A:
    print("compare")
print([A] * 2, {A: B}, A if Y else B, "%d" % A, f"{A}{B:>5}", -A, not Y, A in (123, 5), const(9) + 1, (lambda q=A: q)())


def g(n=B, *, k=S):
    return n, k


print(g(), g(A), [const(i) for i in range(3)])
import micropython

print(micropython.const(5), micropython.const("x"), micropython.const((1, 2)), micropython.const([1, 2]))

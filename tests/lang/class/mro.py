# C3 linearisation
def mro(c):
    return [k.__name__ for k in c.__mro__]

class O: pass
class A(O): pass
class B(O): pass
class C(A, B): pass
class D(B): pass
class E(A, D): pass
class F(C, D): pass
for c in (O, A, C, D, E, F):
    print(c.__name__, mro(c))

# the example of the paper
class F_(O): pass
class E_(O): pass
class D_(O): pass
class C_(D_, F_): pass
class B_(D_, E_): pass
class A_(B_, C_): pass
print(mro(A_))
class B2(E_, D_): pass
class A2(B2, C_): pass
print(mro(A2))

class K1(A, B): pass
class K2(D): pass
class Z(K1, K2): pass
print(mro(Z))

def bad(name, *bases):
    try:
        type(name, bases, {})
        print("made", name)
    except TypeError:
        print(name, "TypeError")

class X(O): pass
class Y(O): pass
class XY(X, Y): pass
class YX(Y, X): pass
bad("Conflict", XY, YX)
bad("BaseFirst", O, A)
bad("Dup", A, A)
bad("Middle", A, O, B)
bad("Fine", A, B, O)

# attribute lookup follows the order
class P: v = "P"
class Q(P): pass
class R(P): v = "R"
class S(Q, R): pass
print(S.v, S().v, mro(S))
R.v2 = "R2"
P.v2 = "P2"
print(S.v2)
del R.v2
print(S.v2)

# cooperative calls go along it
class T:
    def m(self): return ["T"]
class U(T):
    def m(self): return ["U"] + super().m()
class V(T):
    def m(self): return ["V"] + super().m()
class W(U, V):
    def m(self): return ["W"] + super().m()
class W2(V, U):
    def m(self): return ["W2"] + super().m()
print(W().m(), W2().m(), U().m())
print(mro(type("Dyn", (W,), {})), mro(bool), mro(type), mro(KeyError)[:3])

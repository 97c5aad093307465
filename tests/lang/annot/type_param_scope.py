# the type parameters of PEP 695 are names in a scope around the function or class
T = "global"

def uses[T]():
    return T

print(uses() == "global", uses() is uses(), T)

def shadow[T](T):
    return T

print(shadow(5))

def inner[T]():
    def g():
        return T
    return g() is T

print(inner())

class C[T]:
    same = T
    def m(self):
        return T is C.same

print(C.same == "global", C().m(), T)

def assign[T]():
    T = 3
    return T

print(assign())

def nested[T]():
    def g[T]():
        return T
    return g() is T

print(nested())

def comp[T]():
    return [T is t for t in [T]]

print(comp())
print(uses().__name__, C.same.__name__)

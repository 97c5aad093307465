# starred expressions in return, yield, for, subscripts of statements
def r(*a):
    return 0, *a

print(r(1, 2), r())

def r2(a):
    return *a,

print(r2("ab"), r2(()))

def y():
    yield 1, *"ab"
    x = yield *[1], *[2]
    print("sent", x)
    yield

g = y()
print(next(g))
print(next(g))
print(g.send("s"))

for x in *"ab", *range(2), None:
    print(x, end=" ")
print()
for x in *[1],:
    print(x)

t = *"xy", 1
print(t)
a: tuple = *t, 2
print(a)
t = (yield_ := 3), *a
print(t, yield_)
l = lambda: (*a, 0)
print(l())
l = lambda *z: [*z, *z]
print(l(1, 2))
print([(*x, i) for i, x in enumerate(["ab", "c"])])
print({k: [*v] for k, v in {"p": "qr"}.items()})
print(tuple((*x, *x) for x in ("a", "bc")))

# keyword order is kept, and evaluation of a call goes left to right
log = []

def v(x):
    log.append(x)
    return x

def f(*a, **k):
    return list(a), list(k.items())

print(f(z=v(1), a=v(2), **{"m": v(3)}, b=v(4)))
print(log)
log.clear()
print(f(v(1), *[v(2)], v(3), *[v(4)], k=v(5)))
print(log)
log.clear()

def g(b, a, *, d, c):
    return a, b, c, d

print(g(c=v("c"), a=v("a"), d=v("d"), b=v("b")))
print(log)

print(dict(z=1, y=2, x=3))
print(list(dict(**{"z": 1}, a=2, **{"k": 3})))

def h(first, **rest):
    return first, list(rest)

print(h(b=1, first=0, a=2))
print(h(*[0], z=1, **{"y": 2, "x": 3}))

# keyword names may be any identifier at the call, any string through **
print(f(self=1, cls=2, print=3, __x__=4))
print(f(**{"not an identifier": 1, "": 2, "1": 3, "if": 4}))

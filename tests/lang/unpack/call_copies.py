# what the callee gets is a copy; what it does to *args/**kw stays with it
def f(*args, **kw):
    kw["new"] = 1
    return args, kw

l = [1, 2]
d = {"k": 0}
args, kw = f(*l, **d)
print(args, type(args).__name__, sorted(kw.items()), d)
args, kw = f(*(1, 2), **d)
print(kw is d)

t = (1, 2)
print(f(*t)[0] == t)

def keep(**kw):
    return kw

a = keep(x=1)
b = keep(x=1)
a["y"] = 2
print(a, b)
print(list(keep(z=1, a=2, m=3)))
print(list(keep(**{"q": 1, "b": 2}, a=0)))

# the list may change while arguments are still being evaluated
lst = [1]

def grow(x):
    lst.append(x)
    return x

def show(*a, **k):
    print(a, k)

show(*lst, grow(2))
show(grow(3), *lst)

# a long argument list through a chain of forwards
def fwd3(*a, **k):
    return fwd2(*a, **k)

def fwd2(*a, **k):
    return fwd1(*a, **k)

def fwd1(a, b, *c, key=None, **rest):
    return a, b, c, key, rest

print(fwd3(1, 2, 3, 4, key="k", extra="e"))
print(fwd3(*range(12), **{"key": 0}))

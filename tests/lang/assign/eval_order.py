# evaluation order of assignment: right side first, then targets left to right
log = []

def f(x):
    log.append(x)
    return x

class Rec(dict):
    def __setitem__(self, k, v):
        log.append("store %s" % k)
        dict.__setitem__(self, k, v)

def show():
    print(" ".join(str(x) for x in log))
    log.clear()

d = Rec()

def obj(n):
    log.append("obj" + n)
    return d

obj("1")[f("k1")] = f("v1")
show()
obj("1")[f("k1")], obj("2")[f("k2")] = f("v1"), f("v2")
show()
obj("1")[f("k1")] = obj("2")[f("k2")] = f("v")
show()

# expressions: operands left to right
f(1) + f(2) * f(3) - f(4)
show()
f(2) ** f(3) ** f(1)
show()
(f(1), f(2))[f(0)]
show()
[f(1), f(2), *[f(3), f(4)], f(5)]
show()
{f("a"): f(1), f("b"): f(2)}
show()
f(1) < f(2) < f(3)
show()
f(1) if f(0) else f(2)
show()

def g(*a, **k):
    log.append("call")
    return g

g(f(1), f(2), k=f(3))(f(4), *[f(5)], m=f(6), **{"n": f(7)})
show()

def fn(name):
    log.append(name)
    return g

fn("callee")(f("arg"))
show()
[1, 2, 3, 4][f(1):f(3):f(1)]
show()
x = [f(0), f(1)][f(0)] or f("or")
show()
print(x)

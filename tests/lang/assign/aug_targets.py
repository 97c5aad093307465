# augmented assignment to every kind of target
class C:
    count = 0

    def __init__(self):
        self.n = 1

c = C()
c.n += 41
print(c.n)
c.count += 5
print(c.count, C.count)
C.count -= 1
print(C.count, c.count)

l = [1, 2, 3]
l[0] += 10
l[-1] *= 5
print(l)
l[0:2] += [7]
print(l)
l[::2] *= 1
print(l)

d = {"k": 1}
d["k"] <<= 4
print(d)
try:
    d["missing"] += 1
except KeyError as e:
    print(type(e).__name__, e.args)
print(d)

m = {(1, 2): "x"}
m[1, 2] += "y"
print(m)

# aug-assignment makes the name local
g = 5

def local():
    try:
        g += 1
    except UnboundLocalError as e:
        print(type(e).__name__)

local()

def glob():
    global g
    g += 1
    return g

print(glob(), g)

def outer():
    n = 10

    def inner():
        nonlocal n
        n *= 2
        return n
    return inner(), inner(), n

print(outer())

nest = [[0], {"a": [1]}]
nest[1]["a"][0] += 5
nest[0] += nest[1]["a"]
print(nest)

# a parenthesised single target is allowed
(g) += 1
(l[0]) -= 1
(c.n) //= 2
print(g, l[0], c.n)

s = "ab"
s *= 3
s += "!"
print(s)
b = b"x"
b += b"y"
print(b)

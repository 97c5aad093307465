# annotated assignment
x: int = 5
print(x)
y: "forward" = x + 1
print(y)
a: tuple = 1, 2
print(a)
b: list = *a, 3
print(b)

class C:
    pass

c = C()
c.attr: int = 7
print(c.attr)
l = [0, 0]
l[1]: str = "z"
print(l)
(z): int = 9
print(z)

# without a value nothing is bound
n: int
try:
    n
except NameError as e:
    print(type(e).__name__)

def f():
    loc: int
    try:
        return loc
    except UnboundLocalError as e:
        return type(e).__name__

print(f())

def g(v):
    r: int = v * 2
    r: str = str(r)
    s: list = []
    s.append(r)
    return s

print(g(4))

# an annotation makes the name local even without a value
q = "global"

def h():
    if False:
        q: int
    try:
        return q
    except UnboundLocalError:
        return "local"

print(h())

# annotations in a function are never evaluated
def never():
    v: undefined_name = 1
    w: 1 / 0 = 2
    return v + w

print(never())

def gen():
    got: int = yield 1
    print("got", got)

it = gen()
next(it)
try:
    it.send(33)
except StopIteration:
    pass

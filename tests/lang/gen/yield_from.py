# yield from over iterables and generators
def g():
    yield from [1, 2]
    yield from "ab"
    yield from range(2)
    yield from ()
    yield from {"k": 1}
    yield from (x * x for x in (3,))
    yield from iter([9])

print(list(g()))

def inner(n):
    for i in range(n):
        x = yield i
        if x:
            print("inner got", x)
    return "inner result %d" % n

def outer():
    r = yield from inner(2)
    print(r)
    r = yield from inner(0)
    print(r)
    r = yield from [5]
    print(r)
    return "outer result"

it = outer()
print(next(it), it.send("hello"), next(it))
try:
    next(it)
except StopIteration as e:
    print(e.value)

def chain(*its):
    for it in its:
        yield from it

print(list(chain("ab", [1], chain([2], chain([3])))))

def tree(t):
    if t:
        l, v, r = t
        yield from tree(l)
        yield v
        yield from tree(r)

print(list(tree(((None, 1, None), 2, ((None, 3, None), 4, None)))))

def deep(n):
    if n == 0:
        yield "bottom"
        return 0
    r = yield from deep(n - 1)
    return r + 1

it = deep(20)
print(next(it))
try:
    next(it)
except StopIteration as e:
    print(e.value)

def expr():
    x = (yield from inner(1)), (yield from inner(1))
    print(x)
    return [(yield from ()), (yield from "z")]

it = expr()
print(list(it))
for src in (5, None, int):
    def bad():
        yield from src
    try:
        list(bad())
    except TypeError:
        print("TypeError")

class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("it value")
        return self.n

def over():
    r = yield from It()
    yield r

print(list(over()))
class Old:
    def __getitem__(self, i):
        if i == 2: raise IndexError
        return i
def old():
    yield from Old()
print(list(old()), list((lambda: (yield from "lam"))()))

# when the parts of a generator expression run (its first iter() call happens at creation)
log = []

class It:
    def __init__(self, name, items):
        self.name, self.items = name, items

    def __iter__(self):
        log.append("iter " + self.name)
        return iter(self.items)

def f(v):
    log.append(v)
    return v

def show():
    print(log)
    log.clear()

l = [f(x) for x in It("a", [1, 2]) if f(x + 10)]
show()
l = [f((x, y)) for x in It("a", [1, 2]) for y in It("b", "p")]
show()
d = {f(k): f(v) for k, v in [(1, 2), (3, 4)]}
show()
s = {f(x) for x in (5,)}
show()
g = (f(x) for x in f([1, 2]))
show()
print(next(g))
show()
print(list(g))
show()
print(any(f(x) for x in [0, 0, 3, 4]))
show()
print(all(f(x) for x in [1, 0, 3]))
show()
print([x for x in range(10) if x % 2 if x % 3])
print([y for x in range(5) if x > 2 for y in range(x) if y % 2])
g = (x for x in [1, 2] if f(x) or True)
show()
next(g)
show()

def err():
    return [1 / x for x in (1, 0, 2)]

try:
    err()
except ZeroDivisionError:
    print("ZeroDivisionError")
g = (1 / x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError:
    print("ZeroDivisionError")
print(list(g))

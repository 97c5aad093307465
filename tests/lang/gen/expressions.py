# generator expressions as objects
g = (x for x in range(3))
print(type(g).__name__, next(g), g.send(None), list(g), list(g))
g = (x * y for x in (1, 2) for y in (10, 20) if x * y != 20)
print(list(g))
print(sum(x for x in range(10) if x % 2), list(x for x in "abc"), tuple((x, y) for x in "ab" for y in "cd"))
g = ((yield_, 1) for yield_ in "z")
print(next(g))
g.close()
print(list(g))
g = (1 / x for x in (1, 0))
next(g)
try:
    next(g)
except ZeroDivisionError:
    print("ZDE", list(g))
g = (x for x in range(5))
try:
    g.throw(KeyError("t"))
except KeyError as e:
    print(e.args, list(g))
n = 10
g = (n + i for i in range(3))
n = 100
print(list(g))
gs = [(i * j for j in range(3)) for i in range(3)]
print([list(x) for x in gs])

def f():
    m = 2
    return (m * i for i in range(3))

print(list(f()))
print(list((lambda k: (k + i for i in range(2)))(5)))
print(list(x for x in (y for y in (z for z in range(3)))))
print(list(x for x in range(3) if x if x > 1))
print([list(g) for g in ((c for c in s) for s in ("ab", "c"))])
it = iter(range(6))
print(list((a, b) for a, b in zip(it, it)))
print(dict((k, list(v)) for k, v in {"a": (i for i in range(2))}.items()))
print(next((x for x in [] if x), "default"), max((len(w), w) for w in "a bb ccc".split()))
g = (print("side", i) or i for i in range(2))
print("not yet")
print(next(g))
x = "kept"
list(x for x in range(3))
print(x, (lambda: list(x for x in "q"))())
print(any(i == 2 or print("seen", i) for i in range(9)))
def recursive(n):
    return n if n == 0 else sum(recursive(i) for i in range(n)) + 1
print(recursive(5))
first = (i for i in range(3))
second = (j * 2 for j in first)
print(next(second), next(first), list(second))
print((i for i in range(3)) == (i for i in range(3)), hasattr(g, "send"), iter(g) is g)

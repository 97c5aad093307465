# conditional expressions
print(1 if True else 2, 1 if False else 2)
x = 5
print("big" if x > 3 else "small", "a" if x < 3 else "b" if x < 4 else "c")
print(("a" if x < 3 else "b") if x < 4 else "c")
log = []

def f(v):
    log.append(v)
    return v

print(f("yes") if f(1) else f("no"), log)
log.clear()
print(f("yes") if f(0) else f("no"), log)
log.clear()
# binds looser than or, tighter than lambda
print(0 or 1 if 0 and 1 else 2 or 3)
g = lambda v: "pos" if v > 0 else "neg" if v < 0 else "zero"
print(g(1), g(-1), g(0))
h = (lambda: 1) if x else (lambda: 2)
print(h())
k = lambda: 1 if x else lambda: 2
print(k())
print([i if i % 2 else -i for i in range(5)])
print([i for i in (range(3) if x else range(9))])
print({("e" if i % 2 == 0 else "o"): i for i in range(4)})
print((1, 2) if x else 3, (1 if x else 2, 3))
a = b = 0
(a if x else b)
l = [1, 2]
l[0 if x else 1] = 9
print(l)
print(f"{'yes' if x else 'no'}", "%d" % (1 if x else 2))
print(not 1 if x else 2, 1 + 2 if not x else 3 + 4)

def gen():
    y = (yield 1) if x else (yield 2)
    print("got", y)

it = gen()
print(next(it))
try:
    it.send("v")
except StopIteration:
    pass

def r(v):
    return v if v is not None else "none"

print(r(None), r(0))
print((yes := 4) if x else (no := 5), yes)
try:
    print(1 if undefined else 2)
except NameError:
    print("NameError")
print(1 if x else undefined)
print(max(1, 2) if x else min(1, 2), [*([1] if x > 9 else [])])
assert x if x else not x

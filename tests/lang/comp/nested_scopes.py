# comprehensions inside functions, classes, lambdas, and inside each other, with closures
def f(a):
    return [[(a, i, j) for j in range(i)] for i in range(a)]

print(f(3))

def g():
    fs = [[lambda: (i, j) for j in range(2)] for i in range(2)]
    return [[h() for h in r] for r in fs]

print(g())

def k(n):
    def inner(m):
        return {x: [y + n + m for y in range(x)] for x in range(3)}
    return inner

print(k(10)(100))

class C:
    base = 10
    items = [i for i in range(3)]
    pairs = [(i, x) for i, x in enumerate("ab")]
    by = (lambda base: [base + i for i in range(2)])(base)
    nested = [[j for j in range(i)] for i in range(3)]
    def m(self):
        return [self.base + x for x in self.items if x in self.items]
    def n(self):
        return {k: [v for _ in range(self.base // 5)] for k, v in self.pairs}

print(C.items, C.pairs, C.by, C.nested, C().m(), C().n())

def gen(n):
    for x in [i * 2 for i in range(n)]:
        yield [y for y in range(x)]

print(list(gen(3)), [x for y in gen(3) for x in y])
print((lambda n: [[i * j for j in range(n)] for i in range(n)])(3))
print([(lambda y: [x + y + z for z in range(2)])(10) for x in range(2)])

def mod():
    total = []
    [total.append(x) for x in range(3)]
    [[total.append((x, y)) for y in "a"] for x in "z"]
    return total

print(mod())

def params(x, *args, **kw):
    return [x for x in args] + [v for k, v in sorted(kw.items())], x

print(params(1, 2, 3, b=4, a=5))

def nonl():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return [inc() for _ in range(3)], n

print(nonl())

def rec(d):
    return [d] + [x for k in range(d) for x in rec(k)]

print(rec(3))

def exc():
    out = []
    for v in (1, 0):
        try:
            out.append([1 // x for x in [v]])
        except ZeroDivisionError as e:
            out.append([type(e).__name__ for _ in "x"])
    return out

print(exc())
x = 5
print([x for x in range(x)] + [x], [y for x in [range(x)] for y in x], x)
print([[x for x in [x, x + 1]] for x in range(2)])
print(eval("[x + y for y in range(2)]"), eval("[a + b for b in range(2)]", {"a": 5}), eval("[a for _ in 'x']", {"a": 1}, {}))

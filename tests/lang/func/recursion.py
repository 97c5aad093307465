# recursion of many kinds
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)

print(fact(5), fact(20), fact(25))

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(12))

def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))

print(ack(2, 2))

def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)

print(hanoi(3))

def flat(x):
    return [z for y in x for z in flat(y)] if isinstance(x, list) else [x]

print(flat([1, [2, [3, [4, []]], 5], [[6]]]))

def perms(s):
    if len(s) <= 1:
        return [s]
    return [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]

print(perms("abc"))

def subsets(l):
    if not l:
        yield []
        return
    for s in subsets(l[1:]):
        yield s
        yield [l[0]] + s

print(sorted(subsets([1, 2, 3])))

def even(n):
    return n == 0 or odd(n - 1)

def odd(n):
    return n > 0 and even(n - 1)

print(even(100), odd(100))

def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)

print(depth(200))

class T:
    def __init__(self, v, *kids):
        self.v, self.kids = v, kids
    def sum(self):
        return self.v + sum(k.sum() for k in self.kids)
    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k

t = T(1, T(2, T(3)), T(4))
print(t.sum(), list(t))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda f: lambda n: 1 if n == 0 else n * f(n - 1))(6))

def coll(n, steps=0):
    return steps if n == 1 else coll(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)

print(coll(27))

# what a decorated name is while the decorators run; decorators on methods, generators and coroutines
log = []

def note(tag):
    log.append(tag)
    return lambda f: f

def fn(a=log.append("default")):
    pass

log.clear()

@note("d1")
@note("d2")
def f(a=log.append("default"), *, b=log.append("kwdefault")):
    log.append("body")

print(log)
f = "old"
seen = []

def look(fn):
    seen.append(f)
    return fn

@look
def f():
    pass

print(seen)

def memo2(fn):
    cache = {}
    def w(n):
        if n not in cache:
            cache[n] = fn(n)
        return cache[n]
    return w

@memo2
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(60))

def count(fn):
    n = 0
    def w(*a):
        nonlocal n
        n += 1
        return fn(*a), n
    return w

class C:
    @count
    def m(self, x):
        return x
    @classmethod
    @count
    def c(cls):
        return cls.__name__

print(C().m(5), C().m(6), C.c(), C().c())

def tolist(g):
    return lambda *a: list(g(*a))

@tolist
def gen(n):
    for i in range(n):
        yield i * i

print(gen(4))

def run(co):
    def w(*a):
        try:
            co(*a).send(None)
        except StopIteration as e:
            return e.value
    return w

@run
async def coro(x):
    return x + 1

print(coro(1))

class Deco:
    def __init__(self, fn):
        self.fn = fn
        self.calls = 0
    def __call__(self, *a):
        self.calls += 1
        return self.fn(*a)

@Deco
def add(a, b):
    return a + b

print(add(1, 2), add(3, 4), add.calls)
def outer(x):
    @(lambda f: (f(), x))
    def inner():
        return "inner"
    return inner
print(outer(1), outer(2))
try:
    @(lambda f: 1 / 0)
    def z(): pass
except ZeroDivisionError:
    print("z" in globals())

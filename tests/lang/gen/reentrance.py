# a generator cannot be resumed while it runs
def g():
    yield 1
    try:
        next(it)
    except ValueError as e:
        print(type(e).__name__)
    yield 2
    try:
        it.send(None)
    except ValueError as e:
        print(type(e).__name__)
    try:
        it.throw(KeyError)
    except ValueError as e:
        print(type(e).__name__)
    try:
        it.close()
    except ValueError as e:
        print(type(e).__name__)
    yield 3

it = g()
print(next(it), next(it), next(it))

def lst():
    yield 1
    yield list(it)

it = lst()
next(it)
try:
    next(it)
except ValueError:
    print("ValueError out of list()")
print(list(it))

# through another generator
def a():
    yield from b_it
    yield "a"

def b():
    try:
        next(a_it)
    except ValueError:
        yield "b saw ValueError"

b_it = b()
a_it = a()
print(list(a_it))

def self_from():
    try:
        yield from it
    except ValueError:
        yield "cannot delegate to itself"

it = self_from()
print(list(it))

# recursion through fresh generators is fine
def rec(n):
    yield n
    if n:
        for x in rec(n - 1):
            yield x

print(list(rec(5)))

def ping(n):
    while n:
        yield n
        n -= 1

p, q = ping(3), ping(3)
print([(x, y) for x in p for y in q])
shared = ping(5)
print([(x, next(shared, None)) for x in shared])

def nest():
    def inner():
        yield 1
        yield 2
    x = inner()
    yield next(x)
    yield from x

print(list(nest()))

class C:
    def __iter__(self):
        self.it = self.gen()
        return self.it
    def gen(self):
        yield 1
        try:
            next(self.it)
        except ValueError:
            yield "method re-entered"

print(list(C()))

# StopIteration raised inside a generator becomes RuntimeError
def g():
    yield 1
    raise StopIteration("inside")

it = g()
print(next(it))
try:
    next(it)
except RuntimeError as e:
    print(type(e).__name__, type(e.__cause__).__name__, type(e.__context__).__name__)
print(list(it))

def h():
    yield next(iter([]))

try:
    list(h())
except RuntimeError:
    print("RuntimeError")

def inner():
    yield 1
    raise StopIteration

def outer():
    try:
        yield from inner()
    except RuntimeError as e:
        yield "outer caught RuntimeError"

print(list(outer()))

def thrown():
    yield 1
    yield 2

it = thrown()
next(it)
try:
    it.throw(StopIteration("t"))
except RuntimeError:
    print("RuntimeError")

def catches():
    try:
        yield 1
    except StopIteration as e:
        yield e.args

it = catches()
next(it)
print(it.throw(StopIteration("x")))
try:
    print([next(iter([])) for _ in range(1)])
except StopIteration:
    print("a list comprehension lets it through")
try:
    list(next(iter([])) for _ in range(1))
except RuntimeError:
    print("a generator expression does not")

class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration

def over():
    for x in It():
        yield x
    yield "end"

print(list(over()))

def explicit():
    it = iter([1, 2])
    while True:
        try:
            yield next(it)
        except StopIteration:
            return "clean"

print(list(explicit()))

def sub():
    class MyStop(StopIteration): pass
    yield
    raise MyStop

it = sub()
next(it)
try:
    next(it)
except RuntimeError:
    print("subclass too")

def in_except():
    try:
        yield 1
        raise KeyError
    except KeyError:
        raise StopIteration

it = in_except()
next(it)
try:
    next(it)
except RuntimeError as e:
    print(type(e.__cause__).__name__, type(e.__cause__.__context__).__name__)

# generator functions, iteration and laziness
def g():
    print("start")
    yield 1
    print("middle")
    yield 2
    print("end")

it = g()
print("made", type(it).__name__)
print(next(it))
print(next(it))
try:
    next(it)
except StopIteration as e:
    print("stop", e.value, e.args)
try:
    next(it)
except StopIteration:
    print("stop again")
print(next(it, "default"), list(it))

def count(n):
    i = 0
    while i < n:
        yield i
        i += 1

print(list(count(4)), tuple(count(2)), sum(count(5)), max(count(3)), sorted(count(3), reverse=True), 2 in count(5), 9 in count(5))
a, *b = count(4)
print(a, b, [*count(3)], {*count(2)}, dict(enumerate(count(2))), list(zip(count(3), count(2))), "".join(str(i) for i in count(3)))
for i in count(10):
    if i == 2:
        continue
    if i == 4:
        break
    print(i, end=" ")
print()

def empty():
    return
    yield

def empty2():
    if False:
        yield 1

print(list(empty()), list(empty2()), next(empty(), "none"))

def yields():
    yield
    yield None
    yield 1, 2
    yield []
    x = yield
    y = yield x
    yield (yield "nested")

print(list(yields()))
x, y = count(5), count(5)
print(next(x), next(x), next(y), next(x), next(y))
print(iter(x) is x, iter(x).__next__() if hasattr(x, "__next__") else next(x))

def infinite():
    n = 0
    while True:
        yield n
        n += 1

it = infinite()
print([next(it) for _ in range(5)], next(i for i in infinite() if i * i > 50))

def args(a, b=2, *c, d=4, **e):
    yield a, b, c, d
    yield e

print(list(args(1)), list(args(1, 3, 5, d=6, f=7)))

def fib():
    a, b = 0, 1
    while 1:
        yield a
        a, b = b, a + b

print([x for x, _ in zip(fib(), range(12))])

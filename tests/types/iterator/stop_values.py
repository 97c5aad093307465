# Iterators made on others: the value of StopIteration gets through, the end is asked for again, nesting has a limit.


class A:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(42)


def gen():
    return 7
    yield


for make in (enumerate, zip, lambda x: map(str, x), lambda x: filter(None, x)):
    for source in (A(), gen()):
        try:
            next(make(source))
        except StopIteration as e:
            print(e.args, e.value)


def delegate(x):
    r = yield from x
    print("result", r)


print(list(delegate(enumerate(A()))))
print(list(delegate(zip(gen()))))
print(next(enumerate(A()), "default"))


class Restart:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n % 3 == 0:
            raise StopIteration
        return self.n


for make in (enumerate, zip, lambda x: map(lambda y: y, x), lambda x: filter(None, x)):
    it = make(Restart())
    print(list(it), list(it))

for make in (enumerate, zip, lambda x: map(max, x, ()), lambda x: filter(None, x)):
    x = (1, 2)
    try:
        while True:
            for _ in range(100):
                x = make(x)
            tuple(x)
    except RecursionError:
        print("RecursionError")

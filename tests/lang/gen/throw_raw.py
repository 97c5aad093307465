# What throw() was given reaches the iterator of yield from as it is; only the generator itself wants an exception.


class Iter:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *args):
        print("throw", args)
        return 456


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


def gen(it):
    yield from it


g = gen(Iter())
print(next(g))
g.close()

for what in (123, ZeroDivisionError, "text"):
    g = gen(gen(Iter()))
    print(next(g), g.throw(what), next(g))

for what in (123, ValueError, ValueError("v")):
    g = gen(gen(Plain()))
    print(next(g))
    try:
        g.throw(what)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)


def catches():
    try:
        yield from Plain()
    except ZeroDivisionError as e:
        yield repr(e)


g = catches()
print(next(g), g.throw(ZeroDivisionError))

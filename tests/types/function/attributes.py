# A function's own attributes.


def f():
    return f.calls


f.calls = 1
f.calls += 1
print(f(), f.__dict__, hasattr(f, "nothing"), getattr(f, "nothing", "none"))
f.other = [1]
print(sorted(f.__dict__), f.__name__, f.__qualname__)
del f.calls
try:
    f.calls
except AttributeError as e:
    print(e)
try:
    del f.calls
except AttributeError:
    print("AttributeError")


def g():
    pass


print(hasattr(g, "other"), g.__dict__)


def counted(function):
    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)

    wrapper.calls = 0
    wrapper.__name__ = function.__name__
    return wrapper


@counted
def add(a, b=2):
    return a + b


@counted
def sub(a, b=2):
    return a - b


print(add(1), add(1, 5), sub(9), add.calls, sub.calls, add.__name__)
add.__name__ = "plus"
print(add.__name__, add.calls, add(2), add.calls)

f.__doc__ = "what it does"
print(f.__doc__, g.__doc__)


class C:
    def method(self):
        return self.method.tag

    method.tag = "tagged"


print(C().method(), C.method.tag, C().method.tag, C.method.__qualname__)
try:
    C().method.tag = 1
except AttributeError:
    print("AttributeError")


def generator():
    yield 1


generator.x = 5
print(list(generator()), generator.x, (lambda: 0).__dict__)

# dir(), vars() and locals() without arguments: of a function, a nested one, a class body, a method, a comprehension, the module.
def f(a, *args, key=1, **kw):
    b = 2

    def inner():
        return a, dir()

    print(dir(), sorted(vars()))
    print(inner()[1])
    if a:
        c = 3
    return dir()


print(f(0), f(1, 2, key=3, z=4))


class A:
    one = 1
    names = [n for n in dir() if n[0] != "_"]
    two = 2
    more = sorted(n for n in vars() if n[0] != "_")

    def m(self):
        x = self
        return dir()


print(A.names, A.more, A().m())
print((lambda p, q=1: dir())(1))
print([n for n in dir() if n[0] != "_"])


def outer():
    class B:
        x = 1
        y = [n for n in dir() if n[0] != "_"]

    return B.y


print(outer())


class D:
    def __dir__(self):
        return ["z", "a"]


print(dir(D()), "__dir__" in dir(D), "append" in dir([]), "append" in dir(list))

# dir and vars: what must be in them.
class A:
    x = 1

    def m(self):
        pass


class B(A):
    y = 2


b = B()
b.z = 3
print([n for n in ("x", "y", "z", "m", "q") if n in dir(b)], [n for n in ("x", "y", "m", "z") if n in dir(B)], isinstance(dir(b), list), dir(b) == sorted(dir(b)))
print([n for n in ("append", "pop", "nope") if n in dir([])], [n for n in ("append", "sort") if n in dir(list)], "upper" in dir("a"), "from_bytes" in dir(int), "keys" in dir({}), "send" in dir(x for x in ""))
import math

print("sin" in dir(math), "pi" in dir(math), "A" in dir(), "b" in dir(), "nope" in dir())


def f(p):
    q = 1
    return sorted(n for n in dir() if n in ("p", "q", "b"))


print(f(1))
print(vars(b), vars(B)["y"], "x" in vars(A), "m" in vars(A), vars(math)["pi"] == math.pi, vars() is globals())
for o in (5, [], None, object()):
    try:
        vars(o)
    except TypeError as e:
        print(type(e).__name__)


class D:
    def __dir__(self):
        return ["c", "a"]


print(dir(D()))
try:
    dir(1, 2)
except TypeError as e:
    print(type(e).__name__)

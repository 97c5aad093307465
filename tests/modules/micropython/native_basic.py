# @micropython.native functions give what plain ones give.
import micropython


@micropython.native
def arith(a, b):
    return a + b, a - b, a * b, a // b, a % b, a / 4, a**2, a << 1, a >> 1, a & b, a | b, a ^ b, -a, ~a


print(arith(12, 5), arith(-7, 3))


@micropython.native
def loops(n):
    out = []
    i = 0
    while i < n:
        i += 1
        if i == 2:
            continue
        if i == 6:
            break
        out.append(i)
    else:
        out.append("else")
    for j in range(3, 0, -1):
        out.append(j)
    for k, v in enumerate("ab"):
        out.append((k, v))
    return out


print(loops(3), loops(9))


@micropython.native
def kinds(x, *args, k=1, **kw):
    return [x, args, k, kw, {x: args}, {x}, (x,), x if k else None, [i * 2 for i in args], not x, x is None, f"{x}!"]


print(kinds(1, 2, 3, k=0, z=4))


@micropython.native
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(15))


@micropython.native
def outer(a):
    b = a * 2

    @micropython.native
    def inner(c):
        nonlocal b
        b += c
        return a, b

    return inner


f = outer(5)
print(f(1), f(2))


@micropython.native
def big():
    return 123456789012345678901234567890 + 2**100


print(big())


class C:
    @micropython.native
    def __init__(self, v):
        self.v = v

    @micropython.native
    def add(self, o):
        self.v += o
        return self.v

    @staticmethod
    @micropython.native
    def s(x):
        return x * 3

    @property
    @micropython.native
    def p(self):
        return -self.v


c = C(4)
print(c.add(5), C.s(2), c.p, arith.__name__)
g = 10


@micropython.native
def globals_():
    global g
    g += 1
    return g, len("abc"), max(1, 2)


print(globals_(), g)


@micropython.bytecode
def bc():
    return "bytecode"


print(bc())

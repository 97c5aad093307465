# __call__
class A:
    def __call__(self, *a, **k):
        return a, sorted(k.items())

a = A()
print(a(), a(1), a(1, 2, k=3), a(*[1, 2], **{"z": 0}), callable(a), callable(A))

class B(A):
    def __call__(self, x):
        return "B", super().__call__(x)

print(B()(5))

class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x): return self.n + x

print(list(map(Adder(10), [1, 2])), sorted([3, 1, 2], key=Adder(0)), Adder(1)(Adder(2)(3)))

class Chain:
    def __init__(self): self.calls = 0
    def __call__(self):
        self.calls += 1
        return self

c = Chain()
c()()()
print(c.calls)

class NoCall: pass
n = NoCall()
n.__call__ = lambda: "instance"
print(callable(n), n.__call__())
try:
    n()
except TypeError:
    print("TypeError: looked up on the class")
NoCall.__call__ = lambda self: "class"
print(n())

class Gen:
    def __call__(self, n):
        for i in range(n):
            yield i

print(list(Gen()(3)))

class CallReturnsCallable:
    def __call__(self):
        return lambda x: x * 2

print(CallReturnsCallable()()(4))

class Nested:
    __call__ = Adder(100)

print(Nested()(5))

class StaticCall:
    @staticmethod
    def __call__(x): return "static", x
class ClassCall:
    @classmethod
    def __call__(cls, x): return cls.__name__, x
print(StaticCall()(1), ClassCall()(2))
def f(g): return g(1)
print(f(a), f(Adder(5)))
for src in ("B()()", "B()(1, 2)", "Adder(1)(x=1, y=2)"):
    try:
        eval(src)
    except TypeError:
        print(src, "TypeError")
class Rec:
    def __call__(self, n): return 1 if n < 2 else n * self(n - 1)
print(Rec()(6))
print([x() for x in [lambda: 1, Chain, lambda: c.calls] if x is not Chain])

# functions as values: attributes, comparison, calls through containers
def f(x):
    return x + 1

g = f
print(g(1), g is f, g == f, f != print, f.__name__)
ops = {"inc": f, "dec": lambda x: x - 1, "dbl": (lambda x: x * 2)}
print([ops[k](10) for k in ("inc", "dec", "dbl")])
l = [f, len, str, int, abs, lambda x: "lam"]
print([fn("5") if fn in (len, str, int) else None for fn in l])
print({f: "as key"}[g], f in {f}, hash(f) == hash(g))

def outer():
    def inner():
        return "inner"
    return inner

print(outer()(), outer() is outer(), outer() == outer(), outer().__name__)

def apply(fn, *a, **k):
    return fn(*a, **k)

print(apply(f, 1), apply(max, 1, 5, 3), apply(sorted, [3, 1], reverse=True), apply(apply, apply, f, 4))

def compose(*fns):
    def run(x):
        for fn in fns:
            x = fn(x)
        return x
    return run

print(compose(f, f, str, len)(98), compose()(5))
print(callable(f), callable(len), callable(int), callable(5), callable(lambda: 0), callable(None))

class C:
    def m(self):
        return self
    def __call__(self):
        return "called"

c = C()
m = c.m
print(m() is c, callable(c), callable(C), c(), callable(m), C.m(c) is c)
c.fn = f
C.fn2 = f
try:
    c.fn2()
    print("bound")
except TypeError:
    print("self is not a number")
print(c.fn(1), type(f).__name__, type(lambda: 0).__name__, isinstance(f, type(g)))
print((lambda: f)()(5), [f][0](1), (f if 1 else g)(2), (f or g)(3))
print(list(map(f, [1, 2])), list(filter(lambda x: x > 1, [1, 2, 3])), max([1, -5, 3], key=abs))
f = lambda x: "new f"
print(g(1), f(1))

def curry(a):
    return lambda b: lambda c: (a, b, c)

print(curry(1)(2)(3))

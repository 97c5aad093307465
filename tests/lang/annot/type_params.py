# PEP 695 type parameters on functions and classes
def first[T](l: list[T]) -> T:
    return l[0]

def pair[A, B](a: A, b: B) -> tuple[A, B]:
    return a, b

def bound[T: int](x: T) -> T: return x
def constrained[T: (int, str)](x: T) -> T: return x
def star[*Ts](*args: *Ts) -> tuple[*Ts]: return args
def spec[**P](f, *args: P.args, **kw: P.kwargs): return f(*args, **kw)
def every[T, U: str, *V, **W](t: T, u: U = "u", *v, **w): return t, u, v, w

print(first([1, 2]), pair(1, "b"), bound(3), constrained("c"), star(1, 2), spec(pair, 1, b=2), every(1, "x", 2, k=3))

class Box[T]:
    def __init__(self, v: T):
        self.v = v
    def get(self) -> T:
        return self.v
    def map[U](self, f) -> "Box[U]":
        return Box(f(self.v))

class Two[K, V](Box):
    def __init__(self, k: K, v: V):
        super().__init__(k)
        self.w = v

b = Box(5)
print(b.get(), b.map(str).get(), Two(1, 2).get(), Two(1, 2).w, isinstance(Two(1, 2), Box), Box.__name__)

class Empty[T]: pass
class Bases[T](list): pass
class Kw[T](Bases, metaclass=type): pass
print(Empty().__class__ is Empty, Bases([1, 2]), Kw.__name__)

async def co[T](x: T) -> T: return x
def gen[T](n: T): yield n
try:
    co(7).send(None)
except StopIteration as e:
    print(e.value, list(gen(8)))

def outer[T](x: T):
    def inner[U](y: U):
        return x, y
    return inner

print(outer(1)(2))

class C:
    def m[T](self, x: T) -> T: return x
    @staticmethod
    def s[T](x: T): return x
    @classmethod
    def c[T](cls, x: T): return cls.__name__, x
    n = 3
    def uses_class_scope[T](self, d=n): return d

print(C().m(1), C.s(2), C.c(3), C().uses_class_scope())

def deco(f): return lambda *a: ("deco", f(*a))

@deco
def decorated[T](x: T): return x

print(decorated(1))

# bounds and defaults are not evaluated
def lazy[T: undefined_bound, U: (nope1, nope2) = nope3](x: T): return x
class Lazy[T: undefined_bound = nope]: v = 1
print(lazy(1), Lazy.v)

# the parameter is a name inside, not outside
T = "global T"
def uses[X](): return T
def plain(): return T
print(uses(), plain(), T)
def default[X](a=1, *, b=2): return a, b
print(default(), default(5, b=6))
def closure[T](n):
    def add(x): return x + n
    return add
print(closure(1)(2))
class Method[T]:
    x = "attr"
    def get(self): return self.x, __class__.__name__
print(Method().get())

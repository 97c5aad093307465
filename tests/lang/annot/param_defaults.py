# PEP 696 defaults of type parameters, and odd layouts of parameter lists
def a[T = int](x: T) -> T: return x
def b[T: int = bool](x: T) -> T: return x
def c[*Ts = *tuple[int, str]](*x: *Ts): return x
def d[**P = [int, str]](x): return x
def e[T, U = int, *V = *tuple[()], **W = ...](x): return x
def f[
    T,
    U: (int, str) = int,
    *Ts = *tuple[int],
](x,
  y=2,
):
    return x, y

class G[T = int, U: str = str,]: x = 1
class H[
    T
](
    G,
):
    y = 2

type I[T = int, *U = *tuple[int]] = T
type J[
    T,
] = T
print(a(1), b(2), c(3, 4), d(5), e(6), f(7), G.x, H.x, H.y)
def k[T](): return "k"
def l [T] (x): return x
class M [T] : z = 3
print(k(), l(1), M.z)
def n[T: lambda: 0](x): return x
def o[T: int if 1 else str](x): return x
def p[T: "quoted"](x): return x
def q[T: list[T]](x): return x
def r[T = list[undefined]](x): return x
def s[T: (a, (b, c))](x): return x
print([fn(1) for fn in (n, o, p, q, r, s)])
def t[int](x: int): return x, str(5)
def u[T](x, T2=1): return x, T2
def v[print](x): return x
print(t(1), u(2), v(3))

class W[T]:
    def __init__[U](self, x: U): self.x = x
    def __add__[V](self, o: V): return self.x + o
    def __class_getitem__(cls, k): return cls.__name__, k

print(W(1) + 2, W[int][0])

def deep[A]():
    def mid[B]():
        class C[D]:
            def m[E](self):
                return "deep"
        return C
    return mid

print(deep()()().m())
async def w[T](): return "async"
try:
    w().send(None)
except StopIteration as e:
    print(e.value)

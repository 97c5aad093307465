# PEP 695 type statements, and type as an ordinary name
type A = int
type B[T] = list[T]
type C[T: int, *Ts, **P] = dict[T, tuple[*Ts]]
type D = "forward"
type E[T = int] = list[T]
type Lazy = undefined_name[1 / 0]
type F = (
    int | str
)
print("ok")
type type = int
type match = str
type case[T] = T
print("soft keywords may be the alias name")
del type, match, case

def f():
    type Local = list[int]
    type Rec = list[Rec]
    return "function"

class K:
    type Inner = int
    x = 1
    def m(self): return self.x

print(f(), K().m())
if 1: type G = int
for i in range(2): type H = i
type I = int; type J = str
print("A" in globals(), "Lazy" in globals(), "I" in globals(), "J" in globals())

# type is still a builtin and a name
print(type(1) is int, type(A) is not int)
type(5)
type = 5
print(type, type + 1, -type)
type: int = 6
print(type)
type = [1, 2]
print(type[0])
type[0] = 9
type.append(3)
print(type, (type), [type][0])
del type
x = type
print(x is type)
type (5)
type, y = 1, 2
print(type, y)
del type

def g(type, match=1):
    return type, match

print(g(type=2))
bad = ["type = = 1", "type A", "type A =", "type A = ", "type 1 = int", "type A.b = int", "type A[0] = int", "type A[] = int", "type A[T,,U] = int", "type A, B = int", "type A: int = 1", "type A += int", "type (A) = int", "type A[T: ] = int",
       "type A[1] = int", "type A[*] = int", "type A[T=] = int", "type A = yield x", "type A[T: (yield)] = int", "type A = (x := 1)", "type A[T, T] = int", "def f[T, T](): pass", "def f[](): pass", "def f[T](T, T): pass", "class C[T, T]: pass", "class C[]: pass",
       "def f[T: await x](): pass", "def f[*T: int](): pass", "def f[**P: int](): pass", "def f[T=int, U](): pass", "lambda[T]: 1", "def f[T.x](): pass", "class C[1]: pass", "type A = await x", "def f[T]: pass", "class C[T", "def f[T=*x](): pass", "def f[a b](): pass"]
n = 0
for s in bad:
    try:
        compile(s, "<s>", "exec")
        print("accepted", s)
    except SyntaxError:
        n += 1
print(n == len(bad))

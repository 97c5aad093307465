# annotations of names in a module and in functions do nothing at run time
x: int = 1
y: "not evaluated as a type" = 2
z: list[int] = [3]
w: dict[str, tuple[int, ...]] = {}
u: int | None = None
v: lambda: 1 = 4
print(x, y, z, w, u, v)
a: int
b: str
for n in ("a", "b"):
    print(n in globals(), end=" ")
print()

def f(p: int, q: "str" = "d", *args: list, k: float = 1.5, **kw: dict) -> "ret":
    r: int = p
    s: list = []
    t: str
    s.append(r)
    return p, q, args, k, kw, s

print(f(1), f(1, "b", 3, k=2.5, z=0))

def g(p: int) -> None: pass
def h() -> "forward": return 5
def i(p: (1, 2), q: [3] = 4, *, r: {5: 6} = 7) -> lambda: 8: return p, q, r
print(g(1), h(), i(1))

class C:
    def m(self: "C", o: "C") -> "C":
        return o

print(C().m(5))
l = lambda p, q=1: (p, q)
print(l(1))

async def co(p: int) -> int: return p
def gen(p: int) -> "iterator": yield p
try:
    co(5).send(None)
except StopIteration as e:
    print(e.value, list(gen(6)))

def nested():
    n: int = 1
    def inner(m: int = n) -> int:
        nonlocal n
        n += m
        return n
    return inner()

print(nested())
o = C()
o.attr: int = 5
o.other: int
print(o.attr, hasattr(o, "other"))
d = {}
d["k"]: int = 7
print(d)
for j in range(2):
    jj: int = j
with_annot: int = (yield_ := 3)
print(jj, with_annot, yield_)
if (m := 5) > 3: big: bool = True
print(big)

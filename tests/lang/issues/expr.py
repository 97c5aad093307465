# Bugs of other implementations in expressions and small containers: the number is that of the issue or pull request in micropython/micropython
from collections import namedtuple, deque
import gc


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


# 16266, 18588, 11737, 8014, 8012, 8868, 9635, 7786, 15216: f-strings
b = "b"
x, y = 1, 2
path = "p"
print(f"f{repr(f'a{b}c')}", f"sys.path:{path!r}", f"a{[0, 1, 2][0:2]}", f"a{ {0, 1}}", f'{"["}', f"foo {':'} bar", f"{'}'}{'{'}")
print(f"{1,=}", f"{x}" f"{y}", "{" f"{x}" "}", f"{x}, "
      f"{y:>{x + 2}}, "
      f"{path}")
print(f"{x=} {x = } {path=!r} {path=:>3} {x:=+3d}", f"{lambda_ if (lambda_ := 5) else 0}", f"{(lambda q: q * 2)(4)}", f"{x if x != 2 else y}", f"{x!=y}", f"{'a' 'b'}", f"{ {'a': 1}['a'] }", f"{x:{'>'}{5}}|", f"{{}}{x}{{{y}}}")
print(f'{x!r:^{y}}{"nested" + f"{y}"}', rf"\{x}", f"\x41{x}\u00e9", f"""{
    x
}""")

# 13041, 2579, 15399: ints as bytes
big = int.from_bytes(bytes(range(20)), "big")
for args in ((0, "big"), (1, "big"), (19, "little"), (20, "big"), (18, "big"), (-1, "big")):
    attempt(big.to_bytes, *args)
print((-2).to_bytes(2, "big", signed=True), (0).to_bytes(0, "big"), int.from_bytes(b"", "big"), int.from_bytes(b"\xff\xff", "big", signed=True), int.from_bytes(b"\x00\x80", "little", signed=True), (128).to_bytes(2, "big", signed=True))
attempt(lambda: (128).to_bytes(1, "big", signed=True))
attempt(lambda: (-129).to_bytes(1, "little", signed=True))
attempt(lambda: (-1).to_bytes(4, "big"))
for n in (0, 1, -1, 127, -128, 2**31, -(2**31), 2**63 - 1, -(2**63), -(2**64), 2**100):
    if int.from_bytes(n.to_bytes(16, "big", signed=True), "big", signed=True) != n or int.from_bytes(n.to_bytes(16, "little", signed=True), "little", signed=True) != n:
        print("bad", n)
# 3204: what is no byte
for what in ([0, 1, -1], [256], ["a"], [1.0]):
    attempt(bytearray, what)
    attempt(bytes, what)

# 5980, 9205, 1690, 1693: stars
a = (0, 0)
print((*a, 55), [*a, *"ab"], {*a, 1}, {**{"k": 1}, "l": 2}, *a, 7, *[8], "%d %d %d" % (*a, 5))
print([i for i in range(*sorted((4, 3)))], [i for i in range(*(1, 3))])
attempt(lambda: [i for i in range(**{"end": 1})])
*a, b = [1]
print(a, b)
a, *b = "x"
print(a, b)
(a, *b), c = (1, 2, 3), 4
print(a, b, c)
a = b, *c = 1, 2, 3
print(a, b, c)
attempt(lambda: [exec("*a, b = []")])
for a, *b in [(1, 2, 3), "ab"]:
    print(a, b)


class Noisy:
    def __iter__(self):
        print("iter")
        return iter([])


[*Noisy(), print("arg")]
print(*Noisy(), print("arg"))
i = 0
i, l = 1, [0, 0]
i, l[i] = 0, 5
print(i, l)


def noisy(x):
    print("noisy", x)
    return x


print(noisy(1) < noisy(2) < noisy(3) == noisy(3), noisy(5) < noisy(4) < noisy(9), 1 in [1] == [1])

# 1709, 1628, 2023: lambdas as defaults, defaults of lambdas
def yoba(f=lambda: 1, g=lambda *_: None, h=lambda z, x=x, y=y: (z, x, y)):
    return f(), g(1, 2), h(3)


print(yoba(), [f() for f in [lambda i=i: i for i in range(3)]], [f() for f in [lambda: i for i in range(3)]])
d = {name: (lambda: name) for name in ("a", "b")}
print(d["a"]())


class Foo:
    A = {name: (lambda: name) for name in ("a", "b")}
    n = 3
    B = [n for n in range(n)]


print(Foo.A["a"](), Foo.B)
g = lambda a, L=[]: (L.append(a), L)[1]
print(g(1), g(2))

# 7870, 1077: namedtuples
empty = namedtuple("xx", [])
print(empty(), len(empty()), empty() == (), isinstance(empty(), tuple))
N = namedtuple("".join(["N", "n"]), " ".join(["aa", "bb"]))
print(N(1, bb=2), N(*"xy").aa)
attempt(lambda: N(1))
attempt(lambda: N(1, 2, aa=3))
attempt(lambda: N(1, cc=3))

# 13495 and deques beyond their ends
q = deque([10, 20, 30], 3)
q.append(40)
q.appendleft(5)
print(q, q[-3], q[2])
for i in (-4, -7, 3):
    attempt(lambda: q[i])
q.rotate(1)
print(list(q), [q.popleft() for i in range(3)])
attempt(q.pop)


# 8970, 3232, 5865: constants
if "":
    print("no")
while not ():
    print("once")
    break
print(2**8, 2**-1, 1 << 70, -7 // 2, -7 % 3, 7 % -3, 0x10 | 3, ~5, not 0, "a" or 1, "" or 2, "a" and 0, 1 and "b" or "c", 3 if 0 else 4, -2**2, (-2) ** 2, 2**3**2)
for text in ("1 << -2", "1 % 0", "1 // 0", "1 / 0", "0 ** -1", "'%d' % 'a'", "'a' * -1", "(1, 2)[5]", "'abc'[9]", "{}[0]"):
    attempt(lambda: eval(text))


# 1878, 1802 and finalizers that bring back
class Finalized:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        kept.append(self.n)


kept = []
f = Finalized(3)
del f
for i in range(3):
    Finalized(i)
gc.collect()
gc.collect()
print(sorted(kept)[:4] == [0, 1, 2, 3] or len(kept) > 1)

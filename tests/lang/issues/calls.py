# Bugs of other implementations in calls, operators, texts and namespaces: the number is that of the issue or pull request in micropython/micropython
def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


def attempt_code(text):
    try:
        exec(text, {})
    except Exception as e:
        print(type(e).__name__)


# 10083, 10095, 3281, 10109: a name given twice
def f(a=0, **x):
    return a, x


d = {"a": 1}
attempt(lambda: f(**d, **d))
attempt(lambda: f(b=1, **{"b": 2}))
attempt(lambda: f(1, **d))
attempt(lambda: f(**{"x": 1}, **{"y": 2}, z=3))
attempt(lambda: f(**{1: 2}))
attempt_code("f(a=1, a=2)")
attempt_code("f(**{}, *())")


# 11439: an argument after a keyword
def a(x="y"):
    return x


def b(*args):
    return a(x="z", *args)


print(b())
attempt(b, 5)


# 8473: many of all kinds
def g(a, *b, c, d=4, **e):
    return a, b, c, d, e


print(g(*(1, 2), *[3], 4, **{"c": 5}, **{"z": 6}), g(1, c=2, **{"d": 3}), g(*"abc", c=0))
attempt(lambda: g(*(1, 2), **{"d": 5}))


# 5382, 4865: what comparison gives
class A:
    def __eq__(self, other):
        return [1, 2]

    def __ne__(self, other):
        return "ne"

    def __lt__(self, other):
        return None


print(A() == A(), A() == 1, 1 == A(), A() != 3, 3 != A(), A() < A(), 5 > A(), [] != A())


class Never:
    def __eq__(self, other):
        return False


n = Never()
print(n == n, n != n, n in [n], [n] == [n], (n,) != (n,), [n].index(n), [n].count(n), {1: n} == {1: n})
# 5503
nan = float("nan")
print(nan in [nan], nan in (nan,), len({nan, nan}), nan in {nan}, {nan: 1}[nan], nan == nan, [nan] == [nan])


# 7884: what `in` gives
class Contains:
    def __contains__(self, x):
        return x


print(0 in Contains(), 1 in Contains(), "" not in Contains(), [0] in Contains())


# 1684: no __bool__
class Plain:
    pass


class Length:
    def __len__(self):
        return 0


print(not Plain(), not Length(), bool(Length()))
attempt(lambda: Plain().__bool__)
# 5615
print(False == 0, True == 1, 1 == True, {0, False}, {True, 1}, {False: 1, 0: 2}, {1: "a", True: "b"}, {0: 1} == {False: True}, [0, 1].index(True))

# 7639: special methods of built-in types, and through super()
print({1: 2}.__contains__(1), [1].__len__(), "ab".__contains__("a"), (1).__add__(2), [1, 2].__getitem__(1))


class Dict(dict):
    def __contains__(self, x):
        return super().__contains__(x) or x == 5

    def __getitem__(self, x):
        return super().__getitem__(x) if super().__contains__(x) else "five"


d = Dict({1: 2})
print(5 in d, 6 in d, d[5], d[1], d.get(5))

# 2261, 4310: bytes and characters
print(b"\x80abc".find(b"a"), b"\x80abc".find(b"a", 1), b"\x80aa".find(b"a", 1), b"\x80\x80a".rfind(b"a", 2), b"\xff\x80".index(b"\x80", 1))
c = "¢"
print(len(c), c[0], c[-1], c[0:], c[1:] == "", "a¢b¢".find("¢", 2), "a¢b¢".rfind("¢"), "¢¢¢"[::-1], "a¢b"[2], "¢".encode()[1])
attempt(lambda: c[1])
for text in (b"\xf0\xe0\xed\xe8", b"\x80", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"a\xc3", b"\xe2\x82", b"\xf8\x88\x80\x80\x80"):
    attempt(str, text, "utf8")
    attempt(lambda: text.decode())

# 3207: namespaces that are none
for args in ((1,), ("1", 2), ("1", {}, 3), ("1", None, {}), ("x", {"x": 4}), ("x", {}, {"x": 5}), ("x", {"x": 6}, {})):
    attempt(eval, *args)
exec("y = 7\ndef h(): return y", g := {})
print(g["h"](), sorted(k for k in g if k[0] != "_"))
exec("x = 1\nz = x", {}, l := {})
print(l)
# 4302, 15883
add = lambda a, b: eval("a + b", {"a": a, "b": b})
print(add(20, 1), [eval("q + 1", {"q": q}) for q in range(3)])


class Body:
    a = 1
    names = sorted(k for k in locals() if k[0] != "_")


print(Body.names)


# 16318: an asynchronous iterator whose __anext__ waits
class Wait:
    def __await__(self):
        return (yield "wait")


class Messages:
    def __init__(self):
        self.n = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        got = await Wait()
        self.n += 1
        if self.n > 3:
            raise StopAsyncIteration
        return got


async def main():
    async for message in Messages():
        print(message)
    return "end"


m = main()
x = m.send(None)
try:
    for i in range(9):
        x = m.send("bar %d" % i)
except StopIteration as e:
    print(x, e.value, i)


# 9993 and others: what is left in which order when a coroutine is thrown into
class Context:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await Wait()
        return self

    async def __aexit__(self, kind, value, trace):
        await Wait()
        print("exit", self.name, kind.__name__ if kind else None)
        return self.name == "catches"


async def work():
    async with Context("catches"), Context("inner") as c:
        try:
            await Wait()
        finally:
            await Wait()
            print("finally", c.name)
    return "worked"


w = work()
steps = [w.send(None), w.send(None), w.send(None), w.throw(KeyError("cancelled"))]
try:
    while True:
        steps.append(w.send(None))
except StopIteration as e:
    print(e.value, len(steps))

# Bugs of other implementations of Python: brython-dev/brython, pypy, pocketpy, and of CPython itself, by the number of the issue there
def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


# brython 1390, 1313: a generator's blocks are left when it is, not at a yield
def g1390():
    try:
        yield 1
        try:
            yield 2
        except:
            pass
        yield 3
    finally:
        yield "done"


print(list(g1390()))


class Ctx:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, *exc):
        print("exit", self.name)


def G(returns):
    with Ctx("A") as a:
        with Ctx("A.1"):
            print("in A.1")
        yield 1
        if returns:
            return
        with Ctx("A.2"):
            yield 2
        print("in", a.name)
    print("end")


print(list(G(False)), list(G(True)))


# brython 1146, 1398: going on after what was thrown
def fgen():
    while 1:
        try:
            yield
        except GeneratorExit:
            break
        except:
            print("ERROR")
            yield "error"
            continue
        else:
            print("OK")
        print("end")


gen = fgen()
for i in range(5):
    print(gen.throw(ValueError) if i == 2 else next(gen))
gen.close()


# brython 1967
def collect(n):
    r = []
    while len(r) < n:
        try:
            v = yield
        except Exception as e:
            v = e
        r.append(v)
    return r


expected = [Exception(), "abc", Exception()]
col = collect(3)
col.send(None)
col.throw(expected[0])
col.send(expected[1])
try:
    col.throw(expected[2])
except StopIteration as e:
    print(e.value == expected)


# brython 1910: return in else
def f():
    try:
        pass
    except Exception:
        raise
    else:
        return 1
    finally:
        print("cleanup")


print(f())


# brython 1737, 698: orders of classes
print(object.__bases__, type.__bases__, object.__mro__, int.__mro__, bool.__mro__[1:], type(object.__mro__).__name__, object.__class__, type.__class__)


# brython 481: super() of an object whose class was changed
class Mixin:
    def __setattr__(self, name, value):
        print("Mixin", name)
        super().__setattr__(name, value)


class Test:
    def __init__(self):
        self._dct = {}

    def __setattr__(self, name, value):
        if not name.startswith("_"):
            self._dct[name] = value
            print("Test", name)
        else:
            super().__setattr__(name, value)


t = Test()
t.__class__ = type("ExtendedTest", (Mixin, Test), {})
t.c = 20
print(t._dct, type(t).__name__)


# brython 2712: nonlocal in a block
class C:
    def f(self):
        def g():
            nonlocal nb
            if nb == 0:
                nb += 1
                print("if", nb)
            print("g", nb)

        nb = 0
        g()
        print("f", nb)


C().f()


# brython 343, and a nonlocal that is the function itself
def f():
    a = 1

    def g():
        nonlocal a
        a = a + 1
        return a

    return g(), a


a = 0
print(f(), a)
attempt(exec, "def f():\n nonlocal f\n f = 2\nf()")

# IronPython 999
stuff = ["a", "b", "c"]
x = None
print([x for x in stuff if any(x is None for _ in stuff)], {x: True for x in stuff if all(x != "b" for _ in stuff)}, x)
# pocketpy 391, 339
print([j for i in range(5) for j in range(i)], [(i, j, k) for i in "ab" if i != "b" for j in (1, 2) for k in [i * j] if j > 1])
code = "def f():\n  global x\n  x = 2\n  return x\ny = f()\nz = x"
x = 33
exec(code, g := {"x": 42})
print(x, g["y"], g["z"], g["x"])

# ruff 3118, 21360: patterns
match {"test": 1, "more": 2}:
    case {"test": t, **rest,}:
        print(t, rest)
match {"label": "test"}:
    case {"label": str() | None as label,}:
        print(label)


class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


for subject in (P(1, [2, 3]), P([4], 5), [P(0, 0), 7], P(1, 2), "text", {"k": P(1, 1)}, (), [[]], 3, -3, 2.5, None, True):
    match subject:
        case P(n, [_, *tail]) | P([n], tail):
            print("first", n, tail)
        case [P(x=0, y=0), last] | {"k": P(last, _)}:
            print("second", last)
        case P(x, y) if x < y:
            print("third", x, y)
        case (str(n) | bool(n)) | (None as n):
            print("fourth", n)
        case int(n) | float(n) if n > 0:
            print("fifth", n)
        case -3 | [[]]:
            print("sixth")
        case _:
            print("other")

# cpython 142558, 142559, 142560, 91153, 153570: a number that clears what it is searched in
for method in "count", "find", "index", "rfind", "append", "remove", "insert", "pop", "extend", "__contains__", "__setitem__":
    victim = bytearray(b"A" * 1000)

    class Evil:
        def __index__(self):
            victim.clear()
            return 65

    try:
        if method == "insert":
            victim.insert(Evil(), 1)
        elif method == "__setitem__":
            victim[900] = Evil()
        elif method == "extend":
            victim.extend([1, Evil(), 2])
        else:
            getattr(victim, method)(Evil())
    except (IndexError, ValueError, TypeError, BufferError):
        pass
    victim[:] = b"ok"
    if victim != b"ok":
        print("bad", method)

# cpython 144128
import array

for typecode in "BHIQ":
    lst = []

    class Evil:
        def __index__(self):
            lst.clear()
            return "not an int"

    lst.append(Evil())
    lst.append(1)
    for f in (lambda: array.array(typecode, lst), lambda: bytes(lst), lambda: bytearray(lst)):
        try:
            f()
            print("no error")
        except TypeError:
            pass


# cpython 127773, pypy 5149: what a class inherits changes
class Base:
    value = 1


class Sub(Base):
    pass


s = Sub()
seen = [s.value]
for i in (2, 3):
    Base.value = i
    seen.append((s.value, Sub.value))
Sub.value = 9
seen.append(s.value)
del Sub.value
seen.append(s.value)
Base.value = property(lambda self: "property")
seen.append(s.value)
s.__dict__["value"] = "own"
seen.append(s.value)
Base.value = 5
seen.append(s.value)
print(seen)

# object, bool and untyped values in viper functions; conversion at the borders.
import micropython


@micropython.viper
def obj(x: object, y: object) -> object:
    return x + y


@micropython.viper
def untyped(x, y):
    return x * y


@micropython.viper
def mixed(x, n: int):
    return (x, n + 1, [x, n])


@micropython.viper
def ret_none() -> int:
    return None


@micropython.viper
def ret_nothing(x: int):
    x += 1


@micropython.viper
def ret_bool(x: int) -> bool:
    return x > 3


@micropython.viper
def take_bool(x: bool):
    return [1, 2] if x else [3]


@micropython.viper
def to_bool(x) -> bool:
    return bool(x)


@micropython.viper
def ell() -> object:
    return ...


@micropython.viper
def to_int(x) -> int:
    return int(x) + 1


@micropython.viper
def text(n: int):
    return "n=%d" % (n,)


print(obj(1, 2), obj("a", "b"), obj([1], [2]), untyped(3, 4), untyped("ab", 2), mixed("q", 5), ret_none(), ret_nothing(5))
print(ret_bool(5), ret_bool(1), take_bool([]), take_bool(7), to_bool(0), to_bool("x"), ell(), to_int(41), text(9), obj(2**70, 1))
gl = 5


@micropython.viper
def globs(n: int):
    global gl
    gl = int(gl) + n
    return gl


print(globs(3), gl)


@micropython.viper
def seq(l, i: int, v: int):
    l[i] = v
    l[i + 1] = l[i]
    return l[0], len(l)


print(seq([0, 0, 0], 1, 9))


class C:
    def __init__(self):
        self.n = 1

    @micropython.viper
    def bump(self, k: int):
        self.n = int(self.n) + k
        return self.n


c = C()
print(c.bump(4), c.n)


@micropython.viper
def calls(n: int):
    return max(n, 3), len(str(n)), abs(0 - n), sorted([n, 1]), print("in viper", n)


print(calls(2))


@micropython.viper
def raises(n: int):
    raise OSError(n)


try:
    raises(7)
except OSError as e:
    print(e.errno)


@micropython.viper
def tries(x) -> int:
    r = 1
    try:
        x.nope
    except AttributeError:
        r = 2
    finally:
        r += 10
    return r


print(tries(5))


@micropython.viper
def outer() -> object:
    @micropython.viper
    def inner(x: int) -> int:
        return x * 2

    return inner


print(outer()(21))
for bad in ("a", None, [], {}):
    try:
        ret_bool(bad)
        print("no error")
    except TypeError as e:
        print(type(e).__name__)


@micropython.viper
def imports():
    import math

    return math.floor(2.5)


print(imports())

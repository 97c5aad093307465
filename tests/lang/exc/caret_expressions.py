# exit: 1
# stderr
# skip-on: board,arm,xtensa,no-files the file that the lines come from cannot be read there
# Carets under the expression that raised, counted in characters: where CPython has ^ or ~.
class A:
    def __init__(self):
        self.v = 5

    def m(self, n):
        return self.v + n


a = A()
d = {"k": [1, 2, 3]}
t = (1, 2)
s = "üé"


def f0():
    return 1 + None


def f2():
    return a.nix + 1


def f3():
    return a.m("x")


def f4():
    return d["k"][9]


def f5():
    return d["nope"]["k"]


def f7():
    x = d["k"]; x[1] = t[0]; t[0] = 1


def f8():
    return 1 + 2 * (3 / 0) + 4


def f9():
    return [1, 2, int("x"), 4]


def f10():
    return s + 5 if s else 3


def f11():
    return "%d" % s + "ü"


def f13():
    return a.m(1, 2, 3) + a.m(1)


def f15():
    return -"a" + 1


def f17():
    return [y.z for y in (1, 2)]


def f18():
    return f"{a.v} {a.w}"


def f19():
    a.v.w = 5


def f22():
    raise ValueError(1, 2)


def f23():
    del d["zz"]


def f24():
    del a.zz


def f26():
    import nomodule


def f27():
    from sys import nothing


def f28():
    return a(1)


def f29():
    return (lambda: 1 / 0)() + 3


def f35():
    return 1 if nix else 2


def f36():
    return d["k"][1:nix]


def f38():
    return a.m(
        1,
        int("q"),
)


def f39():
    x = s * 2; return x.nope(1) and 5


def f40():
    return a @ 2


def f41():
    return s[9] + s


def f42():
    return "a" in 5


def f43():
    return 5 ** "x" + 1


def f44():
    global nope; return nope.x


def f45():
    d["k"] += 5; d["q"] += 1


def f48():
    return a.m(n=1, q=2)


def f49():
    yield_ = (lambda x: x)(1)(2)


def f51():
    return nope[1] + 2


def f52():
    return a.zz[1] + 2


def f53():
    return a.v.zz(1) + 2


def f54():
    return {"a": nope, "b": 2}


def f55():
    return [nope, 3]


def f56():
    return a.m(nope, 3)


def f57():
    return 3 if a.zz else 4


def f58():
    return a.zz and 5


def f63():
    x = 5; x[0] += 1


def f64():
    a.v[0] += 1


def f65():
    a.zz += 1


def f67():
    return (z for z in nope)


def f68():
    raise nope


def f69():
    return lambda q=nope: 1


last = None
for f in f0, f2, f3, f4, f5, f7, f8, f9, f10, f11, f13, f15, f17, f18, f19, f22, f23, f24, f26, f27, f28, f29, f35, f36, f38, f39, f40, f41, f42, f43, f44, f45, f48, f49, f51, f52, f53, f54, f55, f56, f57, f58, f63, f64, f65, f67, f68, f69:
    try:
        f()
    except Exception as e:
        e.__context__ = last
        last = e
raise last

# A constant whose name starts with _ leaves no global and no class attribute.
from micropython import const

_A = const(5)
_B = const(_A * 2)
PUB = const(7)
print(_A, _B, PUB)
print("_A" in globals(), "_B" in globals(), "PUB" in globals(), globals()["PUB"])


def f():
    return _A + _B


print(f(), (lambda: _B)(), [_A for i in range(2)])


class C:
    _X = const(1)
    Y = const(2)
    print(_X, Y)

    def m(self):
        return self.Y


print(hasattr(C, "_X"), hasattr(C, "Y"), C().m())
try:
    eval("_A")
except NameError as e:
    print(type(e).__name__)
print(eval("PUB"))
_S = const("private text")
_T = const((_A, _S))
print(_S, _T, "_S" in globals())
ns = {}
exec("from micropython import const\n_q = const(3)\nr = _q + 1", ns)
print("_q" in ns, ns["r"])


def g():
    _L = const(9)
    return _L


print(g())

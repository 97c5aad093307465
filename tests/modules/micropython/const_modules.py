# const() of expressions with constants of built-in modules, of earlier constants, and of every type
from micropython import const
import math
_X = const(2.0 * math.pi)
_BITS = const(1 << 5)
_MASK = const((1 << _BITS) - 1)
_BIG = const(_MASK << 40 | 5)
_S = const("a" + "b" * 3)
_T = const((_BITS, _S, None, 1.5))
Y = const(-_X)
print(abs(_X - math.pi * 2) < 1e-5, Y == -_X, _MASK, _BIG, _S, _T)
print("_X" in globals(), "Y" in globals())
def f():
    return _MASK + 1, _T[1]
print(f())
for bad in ("const(math.nothing)", "const(math.sin(1))", "const(nomodule.x)", "const(f())", "const([1])"):
    try:
        exec("from micropython import const\nimport math\n_Z = " + bad)
        print("accepted", bad)
    except SyntaxError:
        pass

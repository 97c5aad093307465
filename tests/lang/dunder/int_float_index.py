# which conversion method each builtin uses
class I:
    def __int__(self): return 1
class X:
    def __index__(self): return 2
class F:
    def __float__(self): return 3.5
class T:
    def __trunc__(self): return 4
class IX:
    def __int__(self): return 5
    def __index__(self): return 6
class FX:
    def __float__(self): return 7.5
    def __index__(self): return 8

objs = {"I": I(), "X": X(), "F": F(), "IX": IX(), "FX": FX()}
for f in (int, float, hex, range, abs, round, chr, bin, "%d", "%x", "%f", "{:d}", "list", "slice", "bytes", "str *"):
    print(f if isinstance(f, str) else f.__name__, end=": ")
    for n in sorted(objs):
        o = objs[n]
        try:
            if f == "list": r = list(range(10))[o]
            elif f == "slice": r = "0123456789"[:o]
            elif f == "bytes": r = len(bytes(o))
            elif f == "str *": r = len("ab" * o)
            elif isinstance(f, str): r = f % o if "%" in f else f.format(o)
            else: r = f(o)
            if f == "%f": r = r[:3]
            print(n, r, end="; ")
        except TypeError:
            print(n, "-", end="; ")
    print()
import math
print(math.sqrt(F()) > 1.8, math.floor(F()), math.ceil(F()))

class Sub(int): pass
class RetSub:
    def __index__(self): return 9
    def __int__(self): return True + 8
print(int(RetSub()), [0] * X(), int(Sub(3)), float(Sub(3)), 5 + Sub(1), [1, 2, 3][Sub(1)], range(Sub(2)), type(Sub(3) + 0).__name__, int("0x1f", 16), int("12", X.__index__(0) + 6))
for o in ("5", " 7 ", b"8", bytearray(b"9"), 2.75, -2.75, True, "-3", "+4", "1_000"):
    print(int(o), end=" ")
print()
for o in ("1.5", b"2.5", 3, True, " 4 ", "1e2", "-0.5", "inf", "-inf"):
    print(float(o), end=" ")
print(float("nan") != float("nan"), complex(1, 2), complex("1+2j"), complex(2.5), complex())

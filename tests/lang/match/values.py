# value patterns: dotted names compare by equality
class Color:
    RED = 1
    GREEN = 2
    class Deep:
        BLUE = 3
    names = {"r": 1}

import math, sys

def f(c):
    match c:
        case Color.RED: return "red"
        case Color.GREEN: return "green"
        case Color.Deep.BLUE: return "blue"
        case [Color.RED, x]: return "red and", x
        case {"c": Color.GREEN}: return "green dict"
        case math.pi: return "pi"
        case sys.maxsize: return "maxsize"
        case (Color.Deep.BLUE | 9) as z, _: return z
    return "none"

for v in (1, 2, 3, 4, 1.0, True, [1, 5], {"c": 2}, math.pi, sys.maxsize, (3, 0), (9, 0), "red"):
    print(f(v))

class E:
    def __eq__(self, o):
        print("eq", o)
        return o == 2

print(f(E()))

class Holder:
    def __init__(self, v): self.v = v
    def m(self, x):
        match x:
            case self.v: return "mine"
            case _: return "not mine"

h = Holder([1, 2])
print(h.m([1, 2]), h.m((1, 2)), h.m(5))
nan = Holder(float("nan"))
print(nan.m(nan.v))

class Lazy:
    n = 0
    @property
    def v(self):
        self.n += 1
        return self.n

lz = Lazy()
match 3:
    case lz.v: print("1")
    case lz.v: print("2")
    case lz.v: print("3")
print(lz.n)
try:
    match 1:
        case Color.MISSING: pass
except AttributeError:
    print("AttributeError")
try:
    match 1:
        case nowhere.X: pass
except NameError:
    print("NameError")
match 5:
    case 5: pass
    case nowhere.X: print("not reached, not evaluated")
class Raises:
    def __eq__(self, o): raise OSError(5)
try:
    match Raises():
        case 1: pass
except OSError as e:
    print(e.args)
RED = 1
match 2:
    case RED:
        print("a bare name captures", RED)

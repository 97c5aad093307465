# comparisons in viper functions: of numbers, in values, conditions and chains; of types that do not compare
import micropython

@micropython.viper
def f(x: int, y: int):
    a = x < y
    b = x <= y <= 10
    if x == y:
        return a, b, "eq"
    while x < y:
        x += 1
    return a, b, x != y, x >= 3

print(f(1, 2), f(2, 2), f(5, 3))

@micropython.viper
def g(x: uint, y: uint) -> bool:
    return x < y

print(g(1, -1), g(-1, 1))

def check(s):
    try:
        exec("@micropython.viper\ndef h(x:int, y:uint, o): " + s)
        print("accepted", s)
    except ViperTypeError as e:
        print(s, e)

for s in ("x < y", "return x == y", "x < o", "y != x", "x < 3", "o < o"):
    check(s)

# unary plus, minus, invert, not
for v in (0, 1, -1, 5, -5, 1073741823, -1073741824, 2147483647, -2147483648, 1 << 62, -(1 << 62), (1 << 63) - 1, 1 << 100):
    print(+v, -v, ~v, not v)
print(+True, -True, ~True, ~False, not True)
print(+1.5, -1.5, -(-0.5), not 0.0, -0.0)
print(+(1 + 2j), -(1 + 2j), not 0j)
for src in ("~1.5", "-'a'", "+[]", "~None", "-None", "+'1'", "~1j", "-(1,)", "-{}", "~b''", "+object()"):
    try:
        eval(src)
        print("no error", src)
    except TypeError:
        print("TypeError", src)

class U:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __bool__(self):
        return False

u = U()
print(-u, +u, ~u, not u)
print(- - 3, -+-3, ~-~-3)

class Neg:
    def __init__(self, v):
        self.v = v

    def __neg__(self):
        return Neg(-self.v)

print((-Neg(4)).v, (--Neg(4)).v)

class None_:
    __neg__ = None

try:
    -None_()
except TypeError as e:
    print(type(e).__name__)

# unary minus of the smallest values must grow
a = -1073741824
b = -4611686018427387904
c = -9223372036854775808
print(-a, -b, -c, abs(a), abs(b), abs(c), -a - 1, ~a, ~b, ~c)
print(-9223372036854775808 == -(2 ** 63), --9223372036854775808)

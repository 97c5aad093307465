# in-place methods: identity, fallback to the binary method, NotImplemented
class InPlace:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, o):
        print("iadd", o)
        self.v += o
        return self

    def __add__(self, o):
        print("add", o)
        return InPlace(self.v + o)

a = InPlace(1)
b = a
a += 2
print(a is b, b.v)
a = a + 3
print(a is b, a.v, b.v)

class Binary:
    def __init__(self, v):
        self.v = v

    def __sub__(self, o):
        return Binary(self.v - o)

a = b = Binary(10)
a -= 4
print(a is b, a.v, b.v)

class Fall:
    def __imul__(self, o):
        print("imul")
        return NotImplemented

    def __mul__(self, o):
        print("mul")
        return "product"

a = Fall()
a *= 2
print(a)

class Other:
    def __iadd__(self, o):
        return "replaced by " + str(o)

a = Other()
a += 1
print(a)

class R:
    def __rsub__(self, o):
        return ("rsub", o)

a = 5
a -= R()
print(a)

class Nothing:
    pass

a = Nothing()
try:
    a += 1
except TypeError as e:
    print(type(e).__name__, type(a).__name__)

# list += takes any iterable, list = list + does not
l = [1]
m = l
l += (2, 3)
l += "ab"
l += {"k": 0}
print(m, l is m)
try:
    l = l + (4,)
except TypeError:
    print("TypeError")
l *= 2
print(len(m))
t = (1,)
u = t
t += (2,)
print(t, u)

# class patterns
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y

class P3(Point):
    __match_args__ = ("x", "y", "z")
    def __init__(self, x, y, z):
        Point.__init__(self, x, y)
        self.z = z

class NoArgs:
    def __init__(self):
        self.a = 1

def f(p):
    match p:
        case P3(0, 0, z):
            return "on z", z
        case P3(x, z=5):
            return "z5", x
        case Point(0, 0):
            return "origin"
        case Point(0, y):
            return "y axis", y
        case Point(x=x, y=0):
            return "x axis", x
        case Point(x, y) if x == y:
            return "diagonal", x
        case Point(1 | 2 as x, y=[a, b]):
            return x, a, b
        case Point(Point(a, b), Point()):
            return "nested", a, b
        case Point():
            return "some point"
        case NoArgs(a=1):
            return "noargs 1"
        case NoArgs():
            return "noargs"
    return "other"

n2 = NoArgs()
n2.a = 2
for p in (Point(0, 0), Point(0, 5), Point(5, 0), Point(3, 3), Point(2, [7, 8]), Point(Point(1, 2), Point(3, 4)), Point(1, 2), P3(0, 0, 9), P3(4, 0, 5), P3(0, 0, 0), P3(1, 1, 1), NoArgs(), n2, 5, None, Point):
    print(f(p))

# builtin types take the value itself as their one position
def g(x):
    match x:
        case bool(b): return "bool", b
        case int(i): return "int", i
        case float(v): return "float", v
        case str(s): return "str", s
        case bytes(b): return "bytes", b
        case list([a, *_]): return "list", a
        case list(l): return "list", l
        case tuple((a, b)): return "tuple", a, b
        case dict({"k": v}): return "dict", v
        case set(s) | frozenset(s): return "set", sorted(s)
        case bytearray(b): return "bytearray", len(b)
        case complex(): return "complex"
        case type(): return "type"
        case Exception(args=(a,)): return "exception", a
    return "other"

for v in (True, 5, 1.5, "s", b"b", [1, 2], [], (1, 2), (1,), {"k": 3}, {}, {2, 1}, frozenset([1]), bytearray(2), 1j, int, ValueError("v"), ValueError(), None):
    print(g(v))
class MyInt(int): pass
print(g(MyInt(7)), g(Point(1, 1)))
def attrs(o):
    match o:
        case object(x=x, y=y): return x, y
        case object(real=r): return "number"
        case object(): return "object"
print(attrs(Point(1, 2)), attrs([]))

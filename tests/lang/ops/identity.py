# is and is not
a = [1]
b = a
c = [1]
print(a is b, a is c, a is not c, a == c, a is not b)
print(None is None, True is True, False is not True, ... is Ellipsis, NotImplemented is NotImplemented)
print((1 == 1) is True, (1 == 2) is False, (not 0) is True, bool(5) is True, type(1) is int, type(None) is type(None))
print([] is [], {} is {}, [] is not [])
x = None
print(x is None, x is not None, not x is None, not (x is None))

def f():
    pass

print(f() is None, f is f, f is not print)

class C:
    def m(self):
        pass

    @staticmethod
    def s():
        pass

o = C()
print(o is o, C() is C(), C is C, type(o) is C, o.s is o.s, C.s is o.s)
d = {"k": a}
print(d["k"] is a, list(d.values())[0] is b, [a, a][1] is a, (a,)[0] is a)
e, = [a]
print(e is a, a[:] is a, (*[a],)[0] is a)

def ident(x):
    return x

print(ident(a) is a, (lambda: a)() is a, (a if 1 else 0) is a, (a or 0) is a, (0 or a) is a, (1 and a) is a)
s = {1}
s |= {2}
t = s
t &= {2}
print(s is t)
print(a is b is not c, a is b == c, 1 is not None is not 2)
g = iter([1])
print(iter(g) is g, iter(iter(g)) is g)
try:
    raise KeyError
except KeyError as ex:
    e1 = ex
print(e1 is e1, isinstance(e1, KeyError))
print(() is None, 0 is None, "" is not None)

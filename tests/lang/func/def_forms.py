# def in odd places and with odd bodies
def one(): return 1
def two(): pass
def three(): ...
def four(a): a += 1; return a
def five():
    """docstring only"""
def six():
    # comment and docstring
    "doc"
    return 6
def seven(
    a,
    b = 2 ,
    *,
    c = (3,
         4),
):
    return a, b, c
print(one(), two(), three(), four(1), five(), six(), seven(1))
if 1:
    def cond(): return "if"
else:
    def cond(): return "else"
print(cond())
for i in range(2):
    def loop(i=i): return i
    if i == 0:
        first = loop
print(first(), loop())
try:
    def t(): return "try"
except Exception:
    pass
finally:
    def fin(): return "finally"
print(t(), fin())
while True:
    def w(): return "while"
    break
print(w())

class C:
    def a(self): return "first"
    def a(self): return "second"
    if 1:
        def b(self): return "b"
    for n in "xy":
        def c(self, n=n): return n

print(C().a(), C().b(), C().c())
def f():
    def f():
        def f():
            return "deep"
        return f
    return f
print(f()()())
def f(f): return f
print(f(5))
def g(print, len): return print, len
print(g(1, 2))
def redefine():
    return redefine2()
def redefine2(): return "v1"
a = redefine()
def redefine2(): return "v2"
print(a, redefine())
def local_class():
    class L:
        x = 1
        def m(self):
            return self.x
    return L
print(local_class()().m(), local_class() is local_class())
def local_import():
    import sys as s
    from math import floor
    return s.__name__, floor(2.5)
print(local_import())
def nested(a):
    def b(c):
        def d(e):
            return a, c, e
        return d
    return b
print(nested(1)(2)(3))
def many_returns(x):
    if x == 1: return "one"
    if x == 2: return "two"
    for i in (3,):
        if x == i: return "three"
    else:
        return "other"
print([many_returns(i) for i in range(1, 5)])
async def co(): pass
c = co()
c.close()
def del_self():
    global del_self
    del del_self
    return "deleted while running"
print(del_self(), "del_self" in globals())

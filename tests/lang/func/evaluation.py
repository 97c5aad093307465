# the callee first, then the arguments, then the call
log = []

def n(name, value=None):
    log.append(name)
    return value

def show(r):
    print(r, log)
    log.clear()

def f(*a, **k):
    log.append("call")
    return a, k

show(n("callee", f)(n("a", 1), n("b", 2)))
show(n("callee", f)(n("a", 1), k=n("k", 2)))

class O:
    def __getattr__(self, name):
        log.append("getattr " + name)
        return f
    def __getitem__(self, k):
        log.append("getitem")
        return f

o = O()
show(n("obj", o).meth(n("arg", 1)))
show(n("obj", o)[n("key", 0)](n("arg", 1)))
try:
    n("not callable", 5)(n("arg evaluated", 1))
except TypeError:
    show("TypeError")
try:
    n("callee", f)(n("a"), 1 / 0, n("never"))
except ZeroDivisionError:
    show("ZeroDivisionError")
try:
    undefined(n("never"))
except NameError:
    show("NameError")
try:
    n("obj", 5).nope(n("never"))
except AttributeError:
    show("AttributeError")

# the callee is fetched before the arguments may rebind it
def g(x):
    return "old", x

def rebind():
    global g
    g = lambda x: ("new", x)
    return 1

print(g(rebind()), g(2))

class P:
    def m(self, x):
        return "old m", x

p = P()

def rebind_m():
    P.m = lambda self, x: ("new m", x)
    return 1

print(p.m(rebind_m()), p.m(2))
l = [1]
def clear():
    l.clear()
    return 5
l.append(clear())
print(l)
print((lambda a, b=n("default", 1): (a, b))(n("arg", 2)), log)
log.clear()
x = 1
def inc():
    global x
    x += 1
    return x
print(x, inc(), x, inc(), [x, inc(), x], x + inc() * x)

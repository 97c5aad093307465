# __del__, run after gc.collect()
import gc
log = []

class A:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        log.append(self.n)

def make(n):
    A(n)

def fill():
    # overwrite what is left of dead frames
    a = b = c = d = e = f = g = h = None
    return a, b, c, d, e, f, g, h

def settle():
    fill()
    gc.collect()
    gc.collect()
    return sorted(log)

make("dropped")
print(settle())
log.clear()

def cycle():
    a, b = A("c1"), A("c2")
    a.other, b.other = b, a

cycle()
print(settle())
log.clear()

def lots():
    for i in range(10):
        A(i)

lots()
print(settle())
log.clear()
keep = []

def kept():
    a = A("kept")
    keep.append(a)

kept()
print(settle(), keep[0].n)

class Sub(A):
    def __del__(self):
        log.append("sub")
        super().__del__()

def sub():
    Sub("base")

sub()
print(settle())
log.clear()

class Raises:
    def __del__(self):
        log.append("raising")
        self.tried = True

def rz():
    Raises()

rz()
print(settle())
log.clear()

def in_list():
    l = [A("l1"), A("l2")]
    l.clear()
    d = {"k": A("d")}
    del d["k"]

in_list()
print(settle())
log.clear()
A.__del__(keep[0])
print(log)
log.clear()
keep.clear()
print(settle())

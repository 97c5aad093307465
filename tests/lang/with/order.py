# order of evaluation of several managers
log = []

def n(x):
    log.append(x)
    return x

class M:
    def __init__(self, name): self.name = n("make " + name)
    def __enter__(self):
        n("enter " + self.name)
        return self
    def __exit__(self, *a):
        n("exit " + self.name)
    @property
    def attr(self):
        return n("attr")

class T:
    def __setattr__(self, k, v): n("set " + k)
    def __setitem__(self, k, v): n("item " + k)

def show():
    for x in log:
        print(x, end="; ")
    print()
    log.clear()

t = T()
with M("a") as t.x, M("b") as t[n("key")], M(n("c")) as z:
    n("body")
show()

# with A, B is with A: with B
with M("a"):
    with M("b"):
        n("body")
show()

# __enter__ and __exit__ are looked up on the class; __exit__ before the body runs
class Swap:
    def __enter__(self):
        n("enter")
        Swap.__exit__ = lambda self, *a: n("replaced exit")
    def __exit__(self, *a):
        n("original exit")

with Swap():
    n("body")
show()
s = M("s")
s.__exit__ = lambda *a: n("instance exit is not used")
with s:
    pass
show()

# the manager is evaluated once
def make():
    n("make")
    return M("m")

with make() as m:
    m = None
    n("name rebound")
show()
with M("x") as x:
    del x
show()

def gen():
    with M("g1"), M("g2"):
        n("first")
        yield
        n("second")

for _ in gen():
    n("between")
show()
class Static:
    @staticmethod
    def __enter__(): n("static enter")
    @classmethod
    def __exit__(cls, *a): n("class exit %d" % len(a))
with Static():
    n("body")
show()

# __bool__ before __len__, both only when needed
log = []

class B:
    def __init__(self, n, v): self.n, self.v = n, v
    def __bool__(self):
        log.append("bool " + self.n)
        return self.v
    def __len__(self):
        log.append("len " + self.n)
        return 3

class L:
    def __init__(self, n, v): self.n, self.v = n, v
    def __len__(self):
        log.append("len " + self.n)
        return self.v

def show(r):
    print(r, log)
    log.clear()

t, f, e, n = B("t", True), B("f", False), L("e", 0), L("n", 2)
show(bool(t))
show(bool(e))
show(not f)
show(1 if n else 2)
show((t and f) is f)
show((e or n) is n)
show([x.n for x in (t, f, e, n) if x])
show(all([t, n, e, f]))
show(any([f, e, n, t]))
show([x.n for x in filter(None, (t, f, e, n))])
i = 0
while B("w%d" % i, i < 2):
    i += 1
show(i)
try:
    assert e, "empty"
except AssertionError as x:
    show(x.args)
assert t
show("assert")
show(len(t))
show(t is not None and True)
show(t == t)
show(t in [t])
show(bool([e]) and bool((f,)))
if not e and not f and t: show("if")
show("a" if f else "b" if e else "c" if n else "d")
show(next((x.n for x in (f, e, t) if x)))
match t:
    case x if x: show("guard")
class Neither: pass
show(bool(Neither()))
class BoolNone:
    __bool__ = None
    def __len__(self): return 1
try:
    bool(BoolNone())
except TypeError:
    show("TypeError")
class Sub(int):
    def __bool__(self): return True
show(bool(Sub(0)))
class SubList(list):
    def __bool__(self): return False
show(bool(SubList([1])))
class SubLen(list):
    def __len__(self): return 0
show(bool(SubLen([1])))

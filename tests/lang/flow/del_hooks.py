# del calls __delitem__, __delattr__, __delete__; order of several targets
log = []

class R:
    def __delitem__(self, k):
        log.append(("item", k))

    def __delattr__(self, n):
        log.append(("attr", n))

r = R()
del r[1], r.x, r[2:3], r[..., 1], r["k"]
print(log)
log.clear()

def f(v):
    log.append(v)
    return v

def obj():
    log.append("obj")
    return r

del obj()[f("k")], obj().attr, (obj()[f("k2")])
print(log)

class Desc:
    def __get__(self, o, t=None):
        return "got"

    def __set__(self, o, v):
        log.append(("set", v))

    def __delete__(self, o):
        log.append("delete")

class C:
    d = Desc()

    @property
    def ro(self):
        return 1

    @property
    def full(self):
        return self._v

    @full.setter
    def full(self, v):
        self._v = v

    @full.deleter
    def full(self):
        del self._v

log.clear()
c = C()
del c.d
c.d = 5
print(c.d, log)
try:
    del c.ro
except AttributeError as e:
    print(type(e).__name__)
c.full = 3
del c.full
print(hasattr(c, "full"), hasattr(c, "_v"))
try:
    del c.full
except AttributeError as e:
    print(type(e).__name__)

class Raises:
    def __delitem__(self, k):
        raise OSError(k)

# the targets before the failing one are gone, those after it stay
a = b = 1
try:
    del a, Raises()[5], b
except OSError as e:
    print(e.args, "a" in globals(), "b" in globals())

class NoDel:
    pass

for src in ("del NoDel()[0]", "del NoDel()[0:1]", "del NoDel().x", "del 5[0]"):
    try:
        exec(src)
    except Exception as e:
        print(src, type(e).__name__)

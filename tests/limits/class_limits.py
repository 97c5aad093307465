# heap: 1M
# skip-on: board needs a larger heap than the board has
# large and deep class structures
base = object
for i in range(100):
    base = type("D%d" % i, (base,), {"m%d" % i: (lambda i: lambda self: i)(i), "x": i})
o = base()
print(o.m0(), o.m50(), o.m99(), o.x, len(base.__mro__) if hasattr(base, "__mro__") else 101)
for i in range(60):
    src = "class S%d(%s):\n def go(self, n):\n  return [%d] + %s\n" % (i, "S%d" % (i - 1) if i else "", i, "super().go(n)" if i else "[n]")
    exec(src)
r = S59().go("end")
print(len(r), r[0], r[-2:])
bases = tuple(type("B%d" % i, (), {"b%d" % i: i}) for i in range(40))
M = type("M", bases, {})
print(M.b0, M.b39, len(M.__bases__))
ns = {"a%d" % i: i for i in range(300)}
ns.update({"f%d" % i: (lambda i: lambda self: self.a0 + i)(i) for i in range(200)})
Big = type("Big", (), ns)
b = Big()
print(b.a299, b.f199(), sum(getattr(b, "a%d" % i) for i in range(300)))

class Many: pass

m = Many()
for i in range(300):
    setattr(m, "attr%d" % i, i)
print(m.attr0, m.attr299, len(m.__dict__))
for i in range(0, 300, 3):
    delattr(m, "attr%d" % i)
print(hasattr(m, "attr0"), m.attr1, len(m.__dict__))
objs = [Many() for _ in range(300)]
for i, o in enumerate(objs):
    o.v, o.w = i, -i
print(sum(o.v + o.w for o in objs), objs[299].v)
classes = [type("C%d" % i, (), {"n": i, "__add__": lambda s, o: s.n + o.n}) for i in range(100)]
print(sum((c() + c()) for c in classes))
exec("class Slots:\n __slots__ = (%s)\n" % ", ".join("'s%d'" % i for i in range(100)))
s = Slots()
for i in range(100):
    setattr(s, "s%d" % i, i)
print(s.s0 + s.s99, sum(getattr(s, "s%d" % i) for i in range(100)))
for i in range(50):
    class Temp:
        v = i
        def get(self): return self.v
    assert Temp().get() == i
print(Temp.v)
exec("class P:\n" + "".join(" @property\n def p%d(self): return %d\n" % (i, i) for i in range(80)))
p = P()
print(sum(getattr(p, "p%d" % i) for i in range(80)))

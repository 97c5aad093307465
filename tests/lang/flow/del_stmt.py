# del of every kind of target
x = y = z = 1
del x
print("x" in globals(), y)
del y, z
print("y" in globals(), "z" in globals())
a, b, c = 1, 2, 3
del (a, b), [c]
print([n in globals() for n in "abc"])
a = b = c = d = 1
del (a), (b, (c, [d]))
print([n in globals() for n in "abcd"])

class C:
    attr = 1

o = C()
o.x = o.y = 1
del o.x
print(hasattr(o, "x"), o.y)
del C.attr
print(hasattr(C, "attr"), hasattr(o, "attr"))
o.attr = 5
C.attr = 6
del o.attr
print(o.attr)
d = {"a": 1, "b": 2, (1, 2): 3}
del d["a"], d[1, 2]
print(d)
l = [0, 1, 2, 3, 4, 5]
del l[0]
del l[-1], l[1]
print(l)
del l[0:1]
print(l)
d = {"l": [[1, 2, 3]], "o": o}
del d["l"][0][1], d["o"].y
print(d["l"], hasattr(o, "y"))

def f(p, q=2):
    del p
    try:
        p
    except UnboundLocalError as e:
        print(type(e).__name__)
    p = 5
    return p

print(f(1))

def g():
    for i in range(3):
        v = i
        del v
    del i
    try:
        return i
    except UnboundLocalError:
        return "i gone"

print(g())
for src in ("del undefined", "del d['missing']", "del l[10]", "del o.nope", "del C.nope", "del 'a'.x", "del (1, 2)[0]", "del 'abc'[0]", "del [].append", "del {}[0]",
            "del l['a']", "del None.x", "del range(3)[0]"):
    try:
        exec(src)
        print("deleted", src)
    except Exception as e:
        print(src, type(e).__name__)
print(l)

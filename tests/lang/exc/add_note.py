# add_note and __notes__
e = ValueError("m")
print(hasattr(e, "__notes__"))
print(e.add_note("first"))
print(e.__notes__)
e.add_note("second")
print(e.__notes__, e.args, str(e))
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError:
        print("TypeError")
try:
    e.add_note()
except TypeError:
    print("TypeError")
print(e.__notes__)
try:
    try:
        raise KeyError("k")
    except KeyError as k:
        k.add_note("seen in inner")
        raise
except KeyError as k:
    k.add_note("seen in outer")
    print(k.__notes__)

class C(Exception):
    pass

a, b = C(), C()
a.add_note("a")
print(a.__notes__, hasattr(b, "__notes__"))
b.__notes__ = ["set by hand"]
b.add_note("more")
print(b.__notes__)
g = ExceptionGroup("g", [ValueError(1)])
g.add_note("on a group")
print(g.__notes__)
m, r = g.split(ValueError)
print(m.__notes__, r)
m.add_note("on the part")
print(g.__notes__, m.__notes__)
del e.__notes__
print(hasattr(e, "__notes__"))
e.add_note("fresh")
print(e.__notes__)

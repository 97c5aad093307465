# The __dict__ of an instance is the live store of its attributes.
class A:
    x = "class"

    @property
    def p(self):
        return "property"

    def m(self):
        return "method"


a = A()
a.__dict__["dyn"] = 1
print(a.dyn, a.__dict__)
a.__dict__["x"] = "instance"
a.__dict__["p"] = "hidden"
a.__dict__["m"] = "shadow"
print(a.x, A.x, a.p, a.m)
a.__dict__.update(k=2)
del a.__dict__["x"]
print(a.k, a.x, a.__dict__.pop("k"), hasattr(a, "k"), vars(a) is a.__dict__)
d = vars(a)
a.later = 3
print(d["later"], sorted(d), len(d))
for k in list(d):
    if k != "p":
        delattr(a, k)
print(d, a.m(), a.p)


class B:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __repr__(self):
        return "B(%s)" % ", ".join("%s=%r" % t for t in sorted(self.__dict__.items()))


b = B(x=1, y="z")
b.w = None
print(b, b.x, "y" in b.__dict__, b.__dict__.get("nope"))
try:
    object().__dict__
except AttributeError as e:
    print(type(e).__name__)
try:
    (5).__dict__
except AttributeError as e:
    print(type(e).__name__)

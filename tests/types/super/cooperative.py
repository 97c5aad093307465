# Cooperative multiple inheritance with keyword arguments, and diamonds of __init__.
class Root:
    def __init__(self, **kw):
        if kw:
            raise TypeError(sorted(kw))
        self.log = []

    def draw(self):
        self.log.append("Root")
        return self.log


class Shape(Root):
    def __init__(self, name, **kw):
        super().__init__(**kw)
        self.name = name

    def draw(self):
        super().draw()
        self.log.append("Shape " + self.name)
        return self.log


class Color(Root):
    def __init__(self, color="red", **kw):
        super().__init__(**kw)
        self.color = color

    def draw(self):
        super().draw()
        self.log.append("Color " + self.color)
        return self.log


class Both(Shape, Color):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.done = True


b = Both(name="sq", color="blue")
print(b.draw(), b.done, [c.__name__ for c in Both.__mro__])
try:
    Both(name="x", size=1)
except TypeError as e:
    print(e.args)


class X:
    def go(self):
        return "X"


class Y(X):
    def go(self):
        return "Y" + super().go()


class Z(X):
    def go(self):
        return "Z" + super().go()


class W(Y, Z):
    pass


class V(W, X):
    def go(self):
        return "V" + super().go()


print(W().go(), V().go(), super(Y, W()).go(), super(W, V()).go())
for bases in ((X, Y), (object, X), (Y, Z, W), (W, V)):
    try:
        type("Bad", bases, {})
        print("ok", bases)
    except TypeError as e:
        print(type(e).__name__)

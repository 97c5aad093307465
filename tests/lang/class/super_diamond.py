# cooperative multiple inheritance
class Base:
    def __init__(self, **kw):
        if kw:
            raise TypeError(sorted(kw))
        self.trace = ["Base"]
    def visit(self):
        return ["Base"]

class Left(Base):
    def __init__(self, left=0, **kw):
        super().__init__(**kw)
        self.left = left
        self.trace.append("Left")
    def visit(self):
        return ["Left"] + super().visit()

class Right(Base):
    def __init__(self, right=0, **kw):
        super().__init__(**kw)
        self.right = right
        self.trace.append("Right")
    def visit(self):
        return ["Right"] + super().visit()

class Both(Left, Right):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.trace.append("Both")
    def visit(self):
        return ["Both"] + super().visit()

class More(Both, Base):
    pass

b = Both(left=1, right=2)
print(b.left, b.right, b.trace, b.visit())
print(More(right=3).trace, More().visit())
try:
    Both(bad=1)
except TypeError as e:
    print(e.args)

class Mix:
    def visit(self):
        return ["Mix"] + super().visit()

class WithMix(Mix, Right): pass
class MixLast(Right, Mix): pass
print(WithMix().visit(), MixLast().visit())
try:
    Mix().visit()
except AttributeError:
    print("nothing behind Mix")

# super is found for the class the method is written in, not the class of the object
class A1:
    def f(self): return "A1"
class A2(A1):
    def f(self): return "A2" + super().f()
class A3(A2): pass
class A4(A3):
    def f(self): return "A4" + super().f()
class A5(A4): pass
print(A5().f(), A3().f())
g = A2.f
class Other(A1):
    f2 = g
try:
    Other().f2()
except TypeError:
    print("the object is not an instance of A2")

class New(Base):
    def __new__(cls, **kw):
        self = super().__new__(cls)
        self.made = cls.__name__
        return self

class New2(New, Left):
    def __new__(cls, *a, **kw):
        self = super().__new__(cls)
        self.made += "!"
        return self

n = New2(left=5)
print(n.made, n.left, n.trace)
class Cls:
    @classmethod
    def make(cls): return [cls.__name__]
class Sub1(Cls):
    @classmethod
    def make(cls): return ["Sub1"] + super().make()
class Sub2(Cls):
    @classmethod
    def make(cls): return ["Sub2"] + super().make()
class Sub3(Sub1, Sub2):
    @classmethod
    def make(cls): return super().make()
print(Sub3.make(), Sub3().make())

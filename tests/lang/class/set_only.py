# Descriptors that have __set__ but no __get__: loads find the instance's own attribute, stores the descriptor.


class Checked:
    def __set_name__(self, owner, name):
        self.name = name

    def __set__(self, v, value):
        if value < 0:
            raise ValueError(self.name)
        v.__dict__[self.name] = value


class Point:
    x = Checked()
    y = Checked()

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
print(p.x, p.y)
p.x = 7
print(p.x, p.__dict__)
try:
    p.y = -1
except ValueError as e:
    print("ValueError", e)
try:
    del p.x
except AttributeError:
    print("AttributeError")
print(type(Point.x).__name__)
q = object.__new__(Point)
print(type(q.x).__name__)


class DeleteOnly:
    def __delete__(self, v):
        print("deleted")


class E:
    d = DeleteOnly()


e = E()
del e.d
try:
    e.d = 1
except AttributeError:
    print("AttributeError")
print(type(e.d).__name__)

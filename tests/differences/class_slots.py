# What: __slots__ is enforced
# Differs: MicroPython
# Why: it takes it for an ordinary attribute.

class Point:
    __slots__ = ("x", "y")


p = Point()
p.x = 1
try:
    p.z = 3
except AttributeError:
    print("AttributeError")

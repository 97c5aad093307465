# sin, cos, tan, asin, acos, atan, atan2, degrees, radians to five digits.
import math


def show(name, vals):
    f = getattr(math, name)
    print(name, " ".join("%.5f" % (f(v) + 0.0) for v in vals))


angles = (-3.0, -1.5, -1.0, -0.5, 0.25, 0.75, 1.0, 1.25, 2.0, 3.0, 10.0, 100.0)
show("sin", angles)
show("cos", angles)
show("tan", (-1.25, -1.0, -0.5, 0.25, 0.5, 1.0, 1.25, 2.0, 3.0))
units = (-1.0, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75, 1.0)
show("asin", units)
show("acos", units)
show("atan", angles)
print(" ".join("%.4f" % math.atan2(y, x) for y in (-2.0, -1.0, 0.5, 3.0) for x in (-1.5, -0.25, 0.75, 4.0)))
print("%.5f %.5f %.5f %.5f" % (math.atan2(1, 0), math.atan2(-1, 0), math.atan2(0, -1), math.atan2(-0.0, -1)), math.atan2(0.0, 0.0), math.atan2(-0.0, 1))
print(" ".join("%.2f" % math.degrees(v) for v in (0.5, 1.0, -2.0, math.pi)))
show("radians", (30.0, 45.0, -90.0, 180.0, 360.0))
print(all(abs(math.sin(x) ** 2 + math.cos(x) ** 2 - 1) < 1e-5 for x in angles), all(abs(math.tan(math.atan(x)) - x) < 1e-2 for x in angles), all(abs(math.sin(math.asin(u)) - u) < 1e-5 for u in units))
print("%.4f %.4f %.4f" % (math.sin(math.pi / 6), math.cos(math.pi / 3), math.tan(math.pi / 4)), abs(math.sin(math.pi)) < 1e-5)

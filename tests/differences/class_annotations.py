# What: annotations of a class body can be read
# Differs: MicroPython
# Why: dataclasses need them; MicroPython keeps none.

class Point:
    x: int
    y: int = 0


print(Point.__annotations__)

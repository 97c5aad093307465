# What: __qualname__ of functions and methods
# Differs: MicroPython
# Why: it has none.

class Outer:
    def method(self):
        pass


print(Outer.method.__qualname__, Outer.method.__name__)

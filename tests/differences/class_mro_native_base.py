# What: a built-in base class that stands first gives its methods, even those of object
# Differs: CPython
# Why: the methods of object are found through the built-in type, before the bases that follow it; as in MicroPython.

class Named:
    def __str__(self):
        return "Named"


class Pair(tuple, Named):
    pass


print(Pair((1, 2)))

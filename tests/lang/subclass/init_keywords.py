# A subclass of a built-in type whose values cannot change: keywords are for its own __init__.
class Reading(float):
    def __init__(self, value, unit=None):
        self.unit = unit


class Names(tuple):
    def __init__(self, names, sep=","):
        self.sep = sep


class Kinds(frozenset):
    def __init__(self, names, extra=0):
        self.extra = extra


class Hex(int):
    def __init__(self, text, base=10):
        self.base = base


r = Reading(2.5, unit="V")
print(r + 1, r.unit, Reading(1.5).unit)
n = Names(["a", "b"], sep="-")
print(n.sep.join(n), Kinds([1], extra=3).extra, len(Kinds([1, 2])))
h = Hex("ff", base=16)
print(h + 0, h.base)
try:
    float.__new__(float, x=1)
except TypeError:
    print("TypeError")

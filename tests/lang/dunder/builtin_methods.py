# the special methods of builtin types can be called by name
print((1).__add__(2), (5).__sub__(3), (2).__mul__(4), "a".__add__("b"), [1].__add__([2]), (1,).__add__((2,)))
print([1, 2].__len__(), "abc".__len__(), {}.__len__(), [1, 2].__getitem__(0), "abc".__getitem__(1), {"k": 5}.__getitem__("k"), (1, 2).__getitem__(-1))
print([1].__contains__(1), "abc".__contains__("z"), {"k": 1}.__contains__("k"), (5).__eq__(5), (5).__lt__(6), "a".__eq__("a"), [1].__eq__([1]))
l = [1, 2, 3]
l.__setitem__(0, 9)
l.__delitem__(1)
print(l)
d = {}
d.__setitem__("a", 1)
d.__setitem__("b", 2)
d.__delitem__("a")
print(d)
print((5).__str__(), (5).__repr__(), "a".__repr__(), [1].__repr__(), (5).__hash__() == hash(5), (5).__bool__(), (0).__bool__(), (-5).__abs__(), (5).__neg__())
print(list([1, 2].__iter__()), list("ab".__iter__()), next(iter([7]).__iter__()), iter([8]).__next__())
print(int.__add__(1, 2), str.__len__("abc"), list.__getitem__([4, 5], 1), dict.__getitem__({"q": 1}, "q"), object.__eq__(l, l), int.__mul__(3, 4))
print((1).__add__("a") is NotImplemented, (1).__eq__("a") is NotImplemented, "a".__lt__(1) is NotImplemented)
print((5).__format__("03d"), "a".__format__(">3"), (7).__index__(), (7).__int__(), (7).__float__())

# Special methods of containers, called by name.
a = [1, 2]
print(a.__len__(), a.__contains__(1), a.__getitem__(0), a.__add__([3]), a.__mul__(2), a.__rmul__(2), a.__eq__([1, 2]), a.__iadd__([4]), a.__imul__(2), a.__repr__(), "x".__str__())
a.__setitem__(0, 9)
a.__delitem__(1)
it = a.__iter__()
print(a, it.__next__(), it.__iter__() is it, len.__call__([1]), {1}.__and__({1}), {1}.__or__({2}), {1}.__sub__({2}), {1}.__xor__({2}))
s = {1, 2}
print(s.__iand__({1}), s.__ior__({5}), s.__isub__({1}), s.__ixor__({7}) == {5, 7}, "%d".__mod__(5), {"a": 1}.__ior__({"b": 2}))

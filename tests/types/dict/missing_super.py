# __missing__ through dict.__getitem__ and super(), also below OrderedDict
from collections import OrderedDict


class D(dict):
    def __missing__(self, key):
        self[key] = [key]
        return self[key]

    def __getitem__(self, key):
        return ("got", super().__getitem__(key))


class O(OrderedDict):
    def __missing__(self, key):
        return -key


class P(dict):
    pass


d = D(a=1)
print(d["a"], d["b"], sorted(d), dict.__getitem__(d, "c"), d.get("zz"), "zz" in d)
print(O()[5], O([(1, 2)])[1], O().get(5))
for f in (lambda: P()[1], lambda: dict.__getitem__(P(), 2), lambda: dict.__getitem__({}, 3), lambda: {}[4]):
    try:
        print(f())
    except KeyError as e:
        print("KeyError", e)


# a list that grows while it is searched
class E:
    def __eq__(self, other):
        if len(l) < 20:
            l.append(1)
            return False
        return True


l = [0, 0]
print(l.index(E()), len(l))

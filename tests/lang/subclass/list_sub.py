# subclassing list
class L(list):
    def last(self):
        return self[-1]

l = L([1, 2, 3])
print(l, l.last(), len(l), l[0], l[1:], type(l[1:]).__name__, type(l + [4]).__name__, l == [1, 2, 3], [1, 2, 3] == l, 2 in l, isinstance(l, list), repr(L()), bool(L()), L("ab"), L(range(2)))
l.append(4)
l += [5]
l[0] = 9
del l[1]
l.sort()
l.extend("z")
l.insert(0, "i")
print(l, type(l).__name__, l.pop(), l.index(9), l.count(3), l.copy(), type(l.copy()).__name__, [*l], sorted(L([2, 1])), list(reversed(l)), l * 2, max(L([1, 5])))
l.attr = "a"
print(l.attr, l.__dict__)

class Log(list):
    def __init__(self, *a):
        super().__init__(*a)
        self.log = []
    def append(self, x):
        self.log.append(("append", x))
        super().append(x)
    def __setitem__(self, i, v):
        self.log.append(("set", i, v))
        super().__setitem__(i, v)
    def __getitem__(self, i):
        self.log.append(("get", i))
        return super().__getitem__(i)
    def __delitem__(self, i):
        self.log.append(("del", i))
        super().__delitem__(i)
    def __len__(self):
        self.log.append("len")
        return super().__len__()
    def __contains__(self, x):
        self.log.append(("in", x))
        return super().__contains__(x)
    def __iadd__(self, o):
        self.log.append("iadd")
        return super().__iadd__(o)

g = Log([1, 2])
g.append(3)
g[0] = 9
g[1]
g[0:1]
del g[2]
len(g)
9 in g
g += [7]
print(list.__repr__(g), g.log)

class Stack(list):
    push = list.append
    def __init__(self): pass
    def top(self): return self[-1]

s = Stack()
s.push(1)
s.push(2)
print(s, s.top(), s.pop(), s)

class Def(list):
    def __init__(self, default):
        self.default = default
    def __getitem__(self, i):
        try:
            return list.__getitem__(self, i)
        except IndexError:
            return self.default

d = Def("none")
d.append(5)
print(d[0], d[9], d)

class Cls(list):
    n = 0
    def __new__(cls, *a):
        cls.n += 1
        return super().__new__(cls, *a)
    def __eq__(self, o): return "eq"
    def __iter__(self): return iter("own")
    def __repr__(self): return "Cls"
    def __bool__(self): return True

c = Cls()
print(Cls.n, c == 5, list(c), [c], bool(c), len(c), [x for x in c])
try:
    hash(L())
except TypeError:
    print("unhashable")
class H(list):
    def __hash__(self): return 1
    __eq__ = list.__eq__
print({H(): 1}[H()], L([L([1]), L()]), L([1]) < L([2]), L([1]) + L([2]), L([1]) != [1])

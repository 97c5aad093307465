# needs: copy
import copy


class Node:
    def __init__(self, value):
        self.value = value
        self.items = []


n = Node([1])
n.items.append(n)
a, b = copy.copy(n), copy.deepcopy(n)
print(a.value is n.value, b.value is n.value, b.value, b.items[0] is b, type(b).__name__)
x = [1, [2, 3], {"k": (4, [5])}, {6}]
y = copy.deepcopy(x)
y[1].append(9)
y[2]["k"][1].append(9)
print(x, y, copy.copy(x)[1] is x[1])


class Slots:
    __slots__ = ("p", "q")


s = Slots()
s.p = [1]
t = copy.deepcopy(s)
print(t.p, t.p is s.p, hasattr(t, "q"))


class L(list):
    pass


l = L([1, 2])
l.tag = "t"
m = copy.copy(l)
print(m, type(m).__name__, m.tag)


class Own:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep"


print(copy.copy(Own()), copy.deepcopy([Own()]))


class Tagged(bytearray):
    pass


t = Tagged(b"ab")
t.tag = [1]
u = copy.deepcopy(t)
print(u, type(u).__name__, u.tag, u.tag is t.tag, type(copy.copy(t)).__name__)
a, b = Node(1), Node(2)
a.other, b.other = b, a
c = copy.deepcopy(a)
print(c.other.other is c, c.other.value)

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
# What is told how to be made again, and the built-in classes that others are derived from.
import weakref
from collections import deque, namedtuple

Point = namedtuple("Point", "x y", defaults=[5])


class Named(tuple):
    pass


class Queue(deque):
    pass


class State:
    def __init__(self):
        self.a = [1]

    def __getstate__(self):
        return {"b": self.a}


class Restored(State):
    def __setstate__(self, state):
        self.got = state


class Counted(int):
    def __new__(cls, value, unit):
        self = int.__new__(cls, value)
        self.unit = unit
        return self

    def __getnewargs__(self):
        return int(self), self.unit


class Reduced:
    def __reduce__(self):
        return Reduced, (), {"z": 1}, iter([1, 2]), iter([(3, 4)])

    def append(self, item):
        print("append", item, self.z)

    def __setitem__(self, key, value):
        print("set", key, value)


for make in copy.copy, copy.deepcopy:
    point, named = Point([1]), Named([[1]])
    new = make(point)
    print(new, new.x is point.x, type(new) is Point, make(named), make(named)[0] is named[0], type(make(named)) is Named)
    queue = deque([[1], [2]], 2)
    print(make(queue), make(queue)[0] is queue[0], make(State()).__dict__, make(Restored()).got)
    print(make(Counted(4, "V")), make(Counted(4, "V")).unit, type(make(Reduced())) is Reduced)
    state = State()
    print(make(weakref.ref(state))() is state, make(slice(1, 2)), make(print) is print)
queue = Queue([[1]], 3)
queue.own = [4]
new = copy.deepcopy(queue)
print(len(new), new[0] is queue[0], new.maxlen, type(new) is Queue, new.own, new.own is queue.own)

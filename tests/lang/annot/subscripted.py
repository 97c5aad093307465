# Containers, and classes that derive from them, can be subscripted where a type is meant; other classes cannot.
from collections import OrderedDict, deque


class Table(dict):
    pass


class Stack(list):
    pass


class Deep(Stack):
    pass


class Plain:
    pass


class Whole(int):
    pass


for t in (list, dict, tuple, set, frozenset, type, deque, OrderedDict, Table, Stack, Deep, int, str, range, Plain, Whole, object):
    try:
        t[int]
        print(t.__name__)
    except TypeError:
        print(t.__name__, "TypeError")
queue = deque[int]([1, 2])
print(queue, Stack[str]("ab"), len(Table[str, int](a=1)))

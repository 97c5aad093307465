# needs: abc, collections.abc
from abc import ABC, ABCMeta, abstractmethod, abstractproperty
from collections.abc import *


class Shape(ABC):
    @abstractmethod
    def area(self):
        pass

    @property
    @abstractmethod
    def name(self):
        pass


class Square(Shape):
    name = "square"

    def area(self):
        return 4


try:
    Shape()
except TypeError:
    print("TypeError", sorted(Shape.__abstractmethods__))
print(Square().area(), isinstance(Square(), Shape), issubclass(int, Shape))
Shape.register(int)
print(isinstance(1, Shape), issubclass(bool, Shape))
for value in [], (), "", b"", {}, set(), 1, iter([]), range(3), (i for i in ""), {}.keys(), len, None:
    kinds = Hashable, Iterable, Iterator, Sized, Container, Callable, Sequence, MutableSequence, Mapping, Set, Generator, Collection
    print(type(value).__name__ in ("list", "int") and [k.__name__ for k in kinds if isinstance(value, k)] or sum(isinstance(value, k) for k in kinds))


class Listy(MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __len__(self):
        return len(self.items)

    def insert(self, i, v):
        self.items.insert(i, v)


x = Listy(1, 2, 3)
x.append(4)
x.extend([5, 6])
x.reverse()
x.remove(3)
x += [7]
print(x.items, x.pop(), x.index(5), x.count(1), 2 in x, list(reversed(x)))


class Caseless(MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k.lower()]

    def __setitem__(self, k, v):
        self.d[k.lower()] = v

    def __delitem__(self, k):
        del self.d[k.lower()]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = Caseless()
m.update({"A": 1}, b=2)
print(m["a"], m.get("x", 0), m.setdefault("C", 3), sorted(m.items()), m.pop("A"), "B" in m, m == {"b": 2, "c": 3})


class Sized(ABC):
    @abstractproperty
    def size(self):
        return 0


class Big(Sized):
    size = 5


try:
    Sized()
except TypeError:
    print("abstract")
print(Big().size, Sized.__abstractmethods__ == {"size"})

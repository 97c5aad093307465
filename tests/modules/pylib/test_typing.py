# skip-on: board the module in Python is the hosts'
# needs: typing
# Classes of typing that are made with the class statement, and names that are given only for annotations.
from typing import Any, Dict, ForwardRef, KeysView, List, NamedTuple, Sequence, TypedDict


class Point(NamedTuple):
    """A point."""

    x: int
    y: int = 0
    label: str = "p"

    def norm(self):
        return self.x + self.y

    @property
    def twice(self):
        return Point(self.x * 2, self.y * 2)

    @classmethod
    def origin(cls):
        return cls(0)

    LIMIT = 3


p = Point(1, y=2)
print(p, p.norm(), p.twice, Point.origin(), Point.LIMIT, p == (1, 2, "p"), isinstance(p, tuple), len(p), p._fields)
x, y, label = p
print(x, y, label, p._replace(x=5), p._asdict(), Point._make([7, 8, "q"]), hash(p) == hash((1, 2, "p")), Point.__name__)
try:
    p.x = 3
except AttributeError:
    print("AttributeError")
try:
    Point()
except TypeError:
    print("TypeError")


class Tree(NamedTuple):
    value: int
    left: "Tree" = None
    right: "Tree" = None


print(Tree(1, Tree(2)))
Pair = NamedTuple("Pair", [("a", int), ("b", str)])
print(Pair(1, "x"), Pair._fields)


class Movie(TypedDict, total=False):
    name: str
    year: int


m = Movie(name="n", year=1)
print(m, type(m) is dict, Movie({"name": "x"}), m["year"])
Song = TypedDict("Song", {"title": str})
print(Song(title="t"))


# bases that are no classes say which classes they stand for (PEP 560)
class Stack(List[int]):
    pass


class Table(Dict[str, int]):
    pass


class Items(Sequence[Any]):
    def __getitem__(self, i):
        return i

    def __len__(self):
        return 2


s = Stack([1])
s.append(2)
print(len(s), Table(a=1)["a"], Items()[5], len(Items()), isinstance(s, list))


def use(view: KeysView[str], ref: ForwardRef) -> Any:
    return 1


class Entries:
    def __init__(self, *classes):
        self.classes = classes

    def __mro_entries__(self, bases):
        print([isinstance(b, Entries) for b in bases])
        return self.classes


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    pass


class Two(int, Entries(), Entries(WithMeta)):
    pass


print(type(Two) is Meta, [c.__name__ for c in Two.__mro__], Two(3) + 1)
for bad in (3, Entries(3), Entries):
    try:

        class Bad(bad):
            pass

        print("made")
    except TypeError:
        print("TypeError")

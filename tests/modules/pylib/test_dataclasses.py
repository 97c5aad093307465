# needs: dataclasses
from dataclasses import *
from typing import Any, ClassVar, List, Optional, TypeVar, cast

T = TypeVar("T")


@dataclass
class Point:
    x: int
    y: int = 0
    shared: ClassVar[List[int]] = []
    tags: list = field(default_factory=list, compare=False)


p = Point(1, tags=["a"])
print(p, Point(1) == p, Point(1, 2) != p, [f.name for f in fields(p)], asdict(p), astuple(p), Point.__match_args__)
print(replace(p, y=5), Point(1).tags is Point(1).tags)
for bad in lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(z=1):
    try:
        bad()
    except TypeError:
        print("TypeError")


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = field(default=0, repr=False)


print(sorted([Version(2), Version(1, 5)]), hash(Version(1)) == hash(Version(1)), Version(1) <= Version(1))
try:
    Version(1).major = 2
except FrozenInstanceError:
    print("FrozenInstanceError")


@dataclass
class Sub(Point):
    z: int = 7
    seed: InitVar[int] = 1

    def __post_init__(self, seed):
        self.total = self.x + self.z + seed


s = Sub(1, seed=10)
print(s, s.total, isinstance(s, Point), is_dataclass(Sub), is_dataclass(3))


def first(items: Optional[List[T]]) -> Any:
    return cast(int, items[0])


print(first([3]), Point.shared)

# annotations that name the class itself, later ones, and ones that are never there
from typing import ClassVar


@dataclass
class Node:
    left: Node | None
    other: list[Tree]
    count: int = 0
    made: ClassVar[Node] = None
    kind: missing.module.Name[int] = "k"
    table: dict[str, Absent] = field(default_factory=dict)


class Tree:
    pass


def local():
    @dataclass
    class Inner:
        next: Inner
        tree: Tree | Later
        n: int = 1

    class Later:
        pass

    return Inner(None, 2)


print(Node(None, []), [f.name for f in fields(Node)], local())
try:
    Node.__annotations__
except NameError:
    print("NameError")

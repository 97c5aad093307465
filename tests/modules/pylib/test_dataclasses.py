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
# What the class has itself is kept; what cannot be is an error.
from dataclasses import KW_ONLY, InitVar, make_dataclass
from typing import ClassVar


def attempt(make):
    try:
        print(make())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__)


@dataclass
class Own:
    x: int
    shared: ClassVar[int] = 3
    limit: "ClassVar[int]" = field(default=7)
    hidden: int = field(default=4, init=False)

    def __init__(self, x):
        self.x = 2 * x


print(Own(4), Own.limit, "hidden" in Own(1).__dict__, [f.name for f in fields(Own)])


@dataclass(slots=True)
class Narrow:
    a: int
    b: list = field(default_factory=list)

    def total(self):
        return self.a + len(self.b)


@dataclass(slots=True)
class Wider(Narrow):
    c: int = 5


w = Wider(1, [2])
print(w, Wider.__slots__, Narrow.__slots__, w.total(), hasattr(w, "__dict__"), Narrow(1) == Narrow(1), Wider.__qualname__)
attempt(lambda: setattr(w, "d", 1))


@dataclass
class Ring:
    next: object = None


ring = Ring()
ring.next = Ring(ring)
print(ring)


@dataclass(frozen=True)
class Fixed:
    x: int = 1


class Derived(Fixed):
    pass


d = Derived()
d.other = 5
attempt(lambda: setattr(d, "x", 2))
attempt(lambda: delattr(d, "x"))
print(d.x, d.other, hash(d) == hash(Derived()))


def classes():
    yield lambda: dataclass(type("A", (Fixed,), {"__annotations__": {"y": int}}))
    yield lambda: dataclass(frozen=True)(type("B", (Ring,), {}))
    yield lambda: dataclass(type("C", (), {"x": field(default=1)}))
    yield lambda: dataclass(type("D", (), {"__annotations__": {"x": ClassVar[list]}, "x": field(default_factory=list)}))
    yield lambda: dataclass(type("E", (), {"__annotations__": {"_": KW_ONLY, "x": int, "__": KW_ONLY}}))
    yield lambda: dataclass(unsafe_hash=True)(type("F", (), {"__hash__": lambda self: 1}))
    yield lambda: dataclass(frozen=True)(type("G", (), {"__setattr__": lambda self, name, value: None}))
    yield lambda: dataclass(slots=True)(type("H", (), {"__slots__": ()}))
    yield lambda: make_dataclass("I", ["a", "a"])
    yield lambda: make_dataclass("J", ["not a name"])
    yield lambda: dataclass(type("K", (), {"__annotations__": {"x": Ring}, "x": Ring()}))
    yield lambda: replace(Ring)


for make in classes():
    attempt(make)


@dataclass
class Needs:
    a: int
    b: int
    c: InitVar[int] = 3


for args in (), (1,), (1, 2, 3, 4):
    try:
        Needs(*args)
    except TypeError as e:
        print(str(e).replace("Needs.", ""))
print(InitVar[int], Needs(1, 2, c=4), Needs.c)

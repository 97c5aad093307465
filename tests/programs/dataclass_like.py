# heap: 16K w32
# A dataclass-like decorator built by hand: fields from annotations kept in a table, generated methods, ordering, replace, frozen.
MISSING = object()


class field:
    def __init__(self, default=MISSING, factory=None, compare=True, repr=True):
        self.default, self.factory, self.compare, self.repr = default, factory, compare, repr

    def value(self):
        if self.factory:
            return self.factory()
        if self.default is MISSING:
            raise TypeError(f"missing argument {self.name!r}")
        return self.default


class FrozenError(AttributeError):
    pass


def data(_cls=None, *, names=None, frozen=False, order=False):
    def wrap(cls):
        fields = {}
        for base in cls.__mro__[::-1]:
            fields.update(base.__dict__.get("__fields__", {}))
        for name in names.split() if names else ():
            value = cls.__dict__.get(name, MISSING)
            f = value if isinstance(value, field) else field(value)
            f.name = name
            fields[name] = f
        cls.__fields__ = fields
        cls.__match_args__ = tuple(fields)

        def __init__(self, *args, **kwargs):
            if len(args) > len(fields):
                raise TypeError(f"{cls.__name__} takes {len(fields)} arguments, {len(args)} given")
            values = dict(zip(fields, args))
            for k, v in kwargs.items():
                if k in values:
                    raise TypeError(f"{k} given twice")
                if k not in fields:
                    raise TypeError(f"unexpected {k}")
                values[k] = v
            for k, f in fields.items():
                object.__setattr__(self, k, values[k] if k in values else f.value())
            post = getattr(self, "post_init", None)
            if post:
                post()

        def key(self):
            return tuple(getattr(self, k) for k, f in fields.items() if f.compare)

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k, f in fields.items() if f.repr)})"

        def __eq__(self, other):
            return key(self) == key(other) if type(other) is type(self) else NotImplemented

        methods = [__init__, __repr__, __eq__]
        if order:

            def __lt__(self, other):
                return key(self) < key(other) if type(other) is type(self) else NotImplemented

            def __le__(self, other):
                return key(self) <= key(other) if type(other) is type(self) else NotImplemented

            methods += [__lt__, __le__]
        if frozen:

            def __setattr__(self, name, value):
                raise FrozenError(f"cannot assign {name}")

            def __hash__(self):
                return hash(key(self))

            methods += [__setattr__, __hash__]
        for m in methods:
            if m.__name__ not in cls.__dict__ or m.__name__ == "__hash__":
                setattr(cls, m.__name__, m)
        return cls

    return wrap if _cls is None else wrap(_cls)


def asdict(x):
    if hasattr(x, "__fields__"):
        return {k: asdict(getattr(x, k)) for k in x.__fields__}
    if isinstance(x, (list, tuple)):
        return type(x)(asdict(v) for v in x)
    if isinstance(x, dict):
        return {k: asdict(v) for k, v in x.items()}
    return x


def replace(x, **changes):
    return type(x)(**{k: changes.get(k, getattr(x, k)) for k in x.__fields__})


@data(names="x y", order=True, frozen=True)
class Point:
    y = 0

    def __add__(self, other):
        match other:
            case Point(x, y):
                return Point(self.x + x, self.y + y)
            case (x, y):
                return Point(self.x + x, self.y + y)
        return NotImplemented


@data(names="z label")
class Point3(Point):
    z = 0
    label = field("", compare=False, repr=False)

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)


@data(names="title points tags")
class Shape:
    title: str = "untitled"
    points: list = field(factory=list)
    tags: dict = field(factory=dict, compare=False)

    def post_init(self):
        self.points = list(self.points)
        self.size = len(self.points)

    def add(self, *points):
        self.points.extend(points)
        self.size += len(points)
        return self


print(Point(1), Point(1, 2), Point(y=3, x=4))
print(Point(1, 2) == Point(1, 2), Point(1, 2) != Point(2, 1), Point(1, 2) == (1, 2))
print(sorted([Point(3, 1), Point(1, 9), Point(1, 2)]), Point(1) < Point(2), Point(2) >= Point(2), max(Point(1), Point(0, 5)))
print(Point(1, 2) + Point(10, 20) + (5, 5))
try:
    Point(1) + 5
except TypeError as e:
    print("TypeError")
try:
    Point(1) < Point3(1)
except TypeError as e:
    print("TypeError")
for args, kwargs in [((), {}), ((1, 2, 3), {}), ((1,), {"x": 2}), ((1,), {"w": 2})]:
    try:
        print(Point(*args, **kwargs))
    except TypeError as e:
        print("TypeError:", e)
p = Point(7, 8)
try:
    p.x = 9
except FrozenError as e:
    print("FrozenError:", e, p)
print(len({Point(1, 2), Point(1, 2), Point(2, 1)}), {Point(0, 0): "origin"}[Point(0, 0)])
q = Point3(1, 2, 3, label="L")
print(q, q.label, q == Point3(1, 2, 3, "M"), Point3.__match_args__)
q.z = 5
print(q, isinstance(q, Point), asdict(q))
a, b = Shape(), Shape("b", (Point(1, 1),))
a.add(Point(0, 0), Point(5, 5))
print(a, a.size, b, b.size, a.points is not b.points)
print(asdict(a))
print(replace(b, title="c"), replace(p, y=0), replace(b).points is b.points)
match b:
    case Shape(title, [Point(x=0)]):
        print("origin", title)
    case Shape(title, [Point(x, y) as first, *others], tags={}) if x == y:
        print("diagonal", title, x, first, others)

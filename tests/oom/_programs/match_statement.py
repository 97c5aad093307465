# match: every pattern.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def what(v):
    match v:
        case 0 | 1:
            return "small"
        case "a" | None | True:
            return "const"
        case []:
            return "empty"
        case [x]:
            return "one", x
        case [x, *rest] if len(rest) > 2:
            return "many", rest
        case (x, [y, z]):
            return "nested", y, z
        case [1, *_, 9]:
            return "ends"
        case {"k": k, **rest}:
            return "map", k, rest
        case {"q": 1}:
            return "q"
        case Point(0, y=yy):
            return "point", yy
        case Point(x=px) as p:
            return "p", px, p.y
        case int(n) | float(n):
            return "number", n
        case str():
            return "str"
        case -1.5 | 2j:
            return "never"
        case _:
            return "other"


for v in (0, "a", None, [], [5], [1, 2, 3, 4], (1, [2, 3]), [1, 9], {"k": 1, "z": 2}, {"q": 1}, Point(0, 4), Point(5, 6), 77, 2.5, "zz", {1}):
    print(what(v), end=" ")
print()

# Type parameters, aliases and annotations.
type Pair[T] = tuple[T, T]
type Name = str


def first[T: int, *Ts, **P](x: T) -> T:
    return x


class Box[T = int]:
    def __init__(self, v: T):
        self.v = v


x: int = 5
y: "later"
print(Pair.__name__, Pair.__type_params__[0].__name__, Name.__value__, first(3), Box(1).v)
print(Pair[int] is not None, Box[int] is not None, repr(Name), x)
print(int | str, (int | None).__args__, isinstance(5, int | str), (int | str) == (str | int), int | str | None)

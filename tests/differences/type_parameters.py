# What: type parameters and the type statement
# Differs: MicroPython
# Why: Python 3.12.
# Since: 3.12
type Pair[T] = tuple[T, T]


def first[T](pair: Pair[T]) -> T:
    return pair[0]


class Box[T]:
    pass


print(Pair.__name__, first((1, 2)), Box.__type_params__)

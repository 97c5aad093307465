# What type parameters know about themselves.
type A[T: int, *Ts, **P] = tuple[T]
type B[T = str, *Ts = *tuple[int], **P = [int]] = int
t, ts, p = A.__type_params__
u, us, q = B.__type_params__
print(t.__name__, ts.__name__, p.__name__, t.__bound__, u.__default__, us.__default__ is not None, q.__default__, A.__value__ is not None)


class Box[T]:
    pass


print(Box.__base__.__name__, Box[int] is not None, type(Box.__base__).__name__)

# The built-in functions that other programs here do not call.
print(abs(-3), all([]), any([0]), ascii("a"), bin(5), callable(len), chr(65), ord("A"), hex(255), oct(8), divmod(7, 2), hash("a") == hash("a"), id(5) == id(5), len("abc"))
print(isinstance(1, (int, str)), issubclass(bool, int), max([1, 2]), min(1, 2), pow(2, 10), round(3.7), sorted([2, 1]), sum([1, 2], 10), repr("x"), list(reversed("ab")))
print(getattr(5, "real"), hasattr(5, "imag"), format(5, "03"), type(5), iter([1]) is not None, next(iter([7])), dir([])[:0], sorted(vars(type("T", (), {"a": 1}))) != [])
print(1, 2, sep="-", end="!\n")
print(*[1, 2, 3], sep=", ")
print(eval("1+1"), int("12", 8), bytes(2), bytearray(2), complex(1), str(1.5), dict(a=1), tuple([1]), set([1]), frozenset([1]), list("a"), bool(1), float("2"), slice(1), range(2))
try:
    input()
except EOFError:
    print("EOFError")
print(__import__("math").floor(2.5), print.__name__, len.__name__, NotImplemented, Ellipsis, __debug__)
import builtins

builtins.extra_name = 5
print(extra_name)
for leave in exit, quit:
    try:
        leave(3)
    except SystemExit as e:
        print(e.args)

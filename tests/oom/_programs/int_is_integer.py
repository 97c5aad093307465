# int.is_integer came with CPython 3.12.
print((4).is_integer(), int.is_integer(1 << 70))

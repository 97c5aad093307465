# bool, NoneType, ellipsis, NotImplementedType.
print(bool(3), bool([]), True + True, True & False, True | 2, repr(None), type(None)() is None, type(...)() is ..., ...)
print(type(NotImplemented)() is NotImplemented, not [], not 1, None is None, 1 is not None, type(True).__name__)
a = None
print("none" if a is None else "some", "not none" if a is not None else "none")

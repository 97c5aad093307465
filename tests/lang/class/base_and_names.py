# __base__, and __qualname__ of classes.


class Mixin:
    pass


class Numbers(Mixin, list):
    pass


class Failure(Mixin, KeyError):
    pass


print(object.__base__, int.__base__.__name__, bool.__base__.__name__, Mixin.__base__.__name__)
print(Numbers.__base__.__name__, Failure.__base__.__name__, type("T", (Numbers,), {}).__base__.__name__)


print(type("X", (), {}).__qualname__, type("X", (), {"__qualname__": "Y.X"}).__qualname__)


class Outer:
    class Inner:
        pass


print(Outer.Inner.__qualname__)

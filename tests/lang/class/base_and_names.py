# __base__, and __qualname__ of classes made in functions.


class Mixin:
    pass


class Numbers(Mixin, list):
    pass


class Failure(Mixin, KeyError):
    pass


print(object.__base__, int.__base__.__name__, bool.__base__.__name__, Mixin.__base__.__name__)
print(Numbers.__base__.__name__, Failure.__base__.__name__, type("T", (Numbers,), {}).__base__.__name__)


def make():
    class Local:
        class Inner:
            def method(self):
                pass

        def method(self):
            pass

    return Local


L = make()
print(L.__qualname__, L.Inner.__qualname__, L.__name__)
print(L.method.__qualname__, L.Inner.method.__qualname__)
print(type("X", (), {}).__qualname__, type("X", (), {"__qualname__": "Y.X"}).__qualname__)


class Outer:
    class Inner:
        pass


print(Outer.Inner.__qualname__)

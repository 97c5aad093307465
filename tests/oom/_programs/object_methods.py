# The methods of object, called by name.
class A:
    pass


class B:
    def __dir__(self):
        return ["x"]


a = A()
object.__init__(a)
object.__setattr__(a, "x", 1)
print(object.__getattribute__(a, "x"), len(object.__repr__(a)) > 5, len(object.__str__(a)) > 5, object.__format__(a, "")[0], object.__eq__(a, a), object.__ne__(a, 1), object.__hash__(a) == hash(a))
object.__delattr__(a, "x")
print(hasattr(a, "x"), "__init__" in object.__dir__(a), dir(B()), a.__class__.__name__, a.__dict__, object().__doc__ is None or True, a.__module__, object.__init_subclass__())

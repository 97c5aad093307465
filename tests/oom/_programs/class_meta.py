# Metaclasses, class creation, type().
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        return {"prepared": True}

    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, dict(ns))

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.opts = sorted(kw)

    def __call__(cls, *args):
        obj = type.__call__(cls, *args)
        obj.made = True
        return obj

    def __instancecheck__(cls, v):
        return v == 5

    def __subclasscheck__(cls, c):
        return True


class A(metaclass=Meta, x=1):
    pass


class Base:
    subs = []

    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        cls.subs.append((cls.__name__, kw))


class Sub(Base, tag=3):
    "doc"


T = type("T", (Base,), {"z": 5})
print(A.prepared, A.opts, A().made, isinstance(5, A), issubclass(int, A), Base.subs, T.z, T().z, type(A) is Meta, Sub.__doc__, T.__qualname__, T.__module__)
print([c.__name__ for c in Base.__subclasses__()], type.__instancecheck__(int, 5), type.__subclasscheck__(int, bool), T.__dict__["z"], type.mro(T)[0] is T)
Sub.__name__ = "Renamed"
Sub.__qualname__ = "Q"
Sub.__doc__ = "other"
Sub.__module__ = "m"
print(Sub.__name__, Sub.__qualname__, Sub.__doc__, Sub.__module__)


class C:
    a: int = 1
    b: str


print(sorted(C.__annotations__), type.__prepare__())

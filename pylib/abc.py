"""Abstract base classes. Tests: tests/modules/pylib/test_abc.py."""
# SPDX-License-Identifier: MIT


def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True


class abstractproperty(property):
    __isabstractmethod__ = True


def _is_abstract(item):
    if getattr(item, "__isabstractmethod__", False):
        return True
    for part in "__func__", "fget", "fset", "fdel":  # inside a descriptor
        inner = getattr(item, part, None)
        if inner is not None and getattr(inner, "__isabstractmethod__", False):
            return True
    return False


def _has(cls, names):
    """Does a class have these methods, for a __subclasshook__? One that is None it has not."""
    for name in names:
        for c in cls.__mro__:
            if name in c.__dict__:
                if c.__dict__[name] is None:
                    return False
                break
        else:
            if name == "__call__" or not hasattr(cls, name):  # every class has a __call__, from type
                return False
    return True


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kw):
        cls = super().__new__(mcls, name, bases, namespace, **kw)
        cls._abc_registry = []
        return update_abstractmethods(cls)

    def __call__(cls, *args, **kw):
        missing = cls.__abstractmethods__
        if missing:
            names = ", ".join(["'%s'" % name for name in sorted(missing)])
            raise TypeError(
                "Can't instantiate abstract class %s without an implementation for abstract method%s %s"
                % (cls.__name__, "" if len(missing) == 1 else "s", names)
            )
        return super().__call__(*args, **kw)

    def register(cls, subclass):
        global _token
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if not issubclass(subclass, cls):
            if issubclass(cls, subclass):
                raise RuntimeError("Refusing to create an inheritance cycle")
            cls._abc_registry.append(subclass)
            _token += 1
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance)) or (
            instance.__class__ is not type(instance) and cls.__subclasscheck__(instance.__class__)
        )

    def __subclasscheck__(cls, subclass):
        if type.__subclasscheck__(cls, subclass) if hasattr(type, "__subclasscheck__") else cls in subclass.__mro__:
            return True
        hook = getattr(cls, "__subclasshook__", None)
        if hook:
            answer = hook(subclass)
            if answer is not NotImplemented:
                return bool(answer)
        for registered in cls._abc_registry:
            if issubclass(subclass, registered):
                return True
        for derived in cls.__subclasses__() if hasattr(cls, "__subclasses__") else ():
            if issubclass(subclass, derived):
                return True
        return False


def update_abstractmethods(cls):
    if not hasattr(cls, "__abstractmethods__") and not isinstance(cls, ABCMeta):
        return cls
    names = {name for name, item in cls.__dict__.items() if _is_abstract(item)}
    for base in cls.__mro__[1:]:
        for name in getattr(base, "__abstractmethods__", ()):
            if _is_abstract(getattr(cls, name, None)):
                names.add(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


class ABC(metaclass=ABCMeta):
    __slots__ = ()


_token = 0  # of the registrations


def get_cache_token():
    return _token

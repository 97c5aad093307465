"""Names for annotations, which mean nothing when a program runs. Tests: tests/modules/pylib/test_dataclasses.py."""
# SPDX-License-Identifier: MIT
import builtins
from types import GenericAlias

TYPE_CHECKING = False


_BASES = {"List": "list", "Dict": "dict", "Set": "set", "FrozenSet": "frozenset", "Tuple": "tuple", "Type": "type", "Deque": "deque"}
_BASES.update({"DefaultDict": "defaultdict", "AbstractSet": "Set"})


class _Special:
    def __init__(self, name, args=()):
        self.__name__ = self._name = name
        self.__args__ = args

    def __getitem__(self, item):
        return _Special(self._name, item if isinstance(item, tuple) else (item,))

    def __call__(self, *args, **kw):
        return self

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):  # a class that derives from List[int] is a list
        import collections.abc

        name = _BASES.get(self._name, self._name)
        for home in builtins, collections, collections.abc:
            base = getattr(home, name, None)
            if isinstance(base, type):
                return (base,)
        return ()

    def __eq__(self, other):
        return isinstance(other, _Special) and (self._name, self.__args__) == (other._name, other.__args__)

    def __hash__(self):
        return hash(self._name)

    def __repr__(self):
        name = "typing." + self._name
        return "%s[%s]" % (name, ", ".join([getattr(a, "__name__", repr(a)) for a in self.__args__])) if self.__args__ else name


for _name in (
    "Any Union Optional Callable ClassVar Final Literal Annotated NoReturn Never Self LiteralString Concatenate TypeGuard TypeIs Required "
    "NotRequired ReadOnly Unpack TypeAlias Tuple List Dict Set FrozenSet Type Deque DefaultDict OrderedDict Counter ChainMap Iterable Iterator "
    "Generator AsyncIterable AsyncIterator AsyncGenerator Awaitable Coroutine Sequence MutableSequence Mapping MutableMapping AbstractSet "
    "MutableSet KeysView ItemsView ValuesView MappingView ByteString Collection Container Sized Hashable Reversible ContextManager AsyncContextManager Text IO TextIO BinaryIO Pattern Match "
    "SupportsInt SupportsFloat SupportsIndex SupportsAbs SupportsRound SupportsBytes AnyStr"
).split():
    globals()[_name] = _Special(_name)
Text = str


class Generic:
    @classmethod
    def __class_getitem__(cls, item):
        return cls


class Protocol(Generic):
    pass


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        return type.__new__(mcls, name, (dict,), namespace)

    def __call__(cls, *args, **kw):
        if cls is TypedDict:  # TypedDict("Name", {"key": type})
            return _TypedDictMeta(args[0], (), {"__annotations__": args[1] if len(args) > 1 else kw})
        return dict(*args, **kw)


TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (dict,), {})


class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, default=None):
        self.__name__ = name

    def __or__(self, other):
        return Union[self, other]

    def __repr__(self):
        return "~" + self.__name__


ParamSpec = TypeVarTuple = TypeVar


def NewType(name, tp):
    return lambda x: x


class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        from collections import namedtuple

        fields = namespace.get("__annotations__", {})
        if not isinstance(fields, dict):  # those of a class body, a function until they are asked for
            fields = annotations(namespace, fields)
        defaults = [namespace.pop(f) for f in fields if f in namespace]
        base = namedtuple(name, list(fields), defaults=defaults)
        namespace.setdefault("__slots__", ())
        return type(name, (base, *[b for b in bases if b is not NamedTuple]), namespace)

    def __call__(cls, typename, fields=(), **kw):  # NamedTuple("Name", [("field", type)])
        return cls.__class__.__new__(cls.__class__, typename, (), {"__annotations__": dict(fields or kw)})


NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


class ForwardRef:
    """A name in an annotation that was not there when it was asked for."""

    def __init__(self, arg):
        self.__forward_arg__ = self.__name__ = arg

    def __getitem__(self, key):
        return self

    def __getattr__(self, name):
        return ForwardRef(self.__forward_arg__ + "." + name)

    __or__ = __ror__ = __call__ = __getitem__

    def __repr__(self):
        return "ForwardRef(%r)" % self.__forward_arg__


class _Names(dict):
    """The names that the annotations of a class see; one that is not there stands for itself."""

    def __init__(self, own, other):
        super().__init__(own)
        self.other = other

    def __missing__(self, name):
        return self.other[name] if name in self.other else getattr(builtins, name, ForwardRef(name))


def annotations(namespace, make):
    """What the annotations of a class body give, those that name what is not there yet as ForwardRef: make is its __annotations__."""
    try:
        return make(dict(namespace))
    except NameError:
        return make(_Names(namespace, make.__globals__))


def cast(typ, val):
    return val


def _same(function):
    return function


overload = final = override = no_type_check = runtime_checkable = _same


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    return dict(getattr(obj, "__annotations__", {}))


def get_origin(tp):
    return getattr(tp, "__origin__", None)


def get_args(tp):
    return getattr(tp, "__args__", ())

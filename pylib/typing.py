"""Names for annotations, which mean nothing when a program runs. Tests: tests/modules/pylib/test_dataclasses.py."""
# SPDX-License-Identifier: MIT
from types import GenericAlias

TYPE_CHECKING = False


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

    def __mro_entries__(self, bases):
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
    "MutableSet Collection Container Sized Hashable Reversible ContextManager AsyncContextManager Text IO TextIO BinaryIO Pattern Match "
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


class TypedDict(dict):
    pass


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


def NamedTuple(typename, fields):
    from collections import namedtuple

    return namedtuple(typename, [name for name, _ in fields])


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

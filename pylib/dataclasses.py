"""dataclass, field, fields, asdict, astuple, replace. Methods are closures over the list of fields; no code is generated.

Tests: tests/modules/pylib/test_dataclasses.py.
"""
# SPDX-License-Identifier: MIT


class _Missing:
    def __repr__(self):
        return "<MISSING>"


MISSING = _Missing()


class KW_ONLY:
    pass


class FrozenInstanceError(AttributeError):
    pass


class InitVar:
    def __init__(self, type=None):
        self.type = type

    @classmethod
    def __class_getitem__(cls, item):
        return cls(item)


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = metadata or {}
        self.kw_only = kw_only
        self.init_var = False

    def required(self):
        return self.default is MISSING and self.default_factory is MISSING

    def __repr__(self):
        return "Field(name=%r,type=%r,default=%r)" % (self.name, self.type, self.default)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _annotations(cls):
    """As annotationlib has it in the format FORWARDREF, so that a class can name itself and those after it."""
    made = cls.__dict__.get("__annotations__", {})
    if isinstance(made, dict):
        return made
    try:
        return cls.__annotations__
    except NameError:
        from typing import annotations

        return annotations(cls.__dict__, made)


def _collect(cls, kw_only):
    found = {}
    for base in cls.__mro__[-1:0:-1]:
        found.update(base.__dict__.get("__dataclass_fields__", {}))
    for name, kind in _annotations(cls).items():
        if kind is KW_ONLY:
            kw_only = True
            continue
        if getattr(kind, "__name__", "") == "ClassVar" or str(kind).startswith("ClassVar"):
            continue
        value = cls.__dict__.get(name, MISSING)
        f = value if isinstance(value, Field) else field(default=value)
        if isinstance(f.default, (list, dict, set)):
            raise ValueError("mutable default %r for field %s is not allowed: use default_factory" % (type(f.default), name))
        f.name = name
        f.type = kind
        f.init_var = isinstance(kind, InitVar) or kind is InitVar
        if f.kw_only is MISSING:
            f.kw_only = kw_only
        found[name] = f
        if isinstance(value, Field):
            if value.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, value.default)
    return found


def _make_init(every, frozen):
    positional = [f for f in every if f.init and not f.kw_only]
    names = [f.name for f in every if f.init]
    optional = False
    for f in positional:
        if not f.required():
            optional = True
        elif optional:
            raise TypeError("non-default argument %r follows default argument" % f.name)
    store = object.__setattr__ if frozen else setattr

    def __init__(self, /, *args, **kw):
        if len(args) > len(positional):
            raise TypeError("__init__() takes %d positional arguments but %d were given" % (len(positional) + 1, len(args) + 1))
        given = {f.name: arg for f, arg in zip(positional, args)}
        for name, arg in kw.items():
            if name not in names:
                raise TypeError("__init__() got an unexpected keyword argument %r" % name)
            if name in given:
                raise TypeError("__init__() got multiple values for argument %r" % name)
            given[name] = arg
        extra = []
        for f in every:
            if f.name in given:
                value = given[f.name]
            elif f.default_factory is not MISSING:
                value = f.default_factory()
            elif f.default is not MISSING:
                value = f.default
            elif f.init:
                raise TypeError("__init__() missing required argument: %r" % f.name)
            else:
                continue
            if f.init_var:
                extra.append(value)
            else:
                store(self, f.name, value)
        after = getattr(self, "__post_init__", None)
        if after:
            after(*extra)

    return __init__


def _add_order(cls, values):
    def comparison(name):
        def method(self, other):
            if other.__class__ is not self.__class__:
                return NotImplemented
            return getattr(values(self), name)(values(other))

        return method

    for name in ("__lt__", "__le__", "__gt__", "__ge__"):
        if name in cls.__dict__:
            raise TypeError("Cannot overwrite attribute %s in class %s" % (name, cls.__name__))
        setattr(cls, name, comparison(name))


def _process(cls, init, repr_, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
    fields_ = _collect(cls, kw_only)
    cls.__dataclass_fields__ = fields_
    every = list(fields_.values())
    shown = [f.name for f in every if f.repr and not f.init_var]
    compared = [f.name for f in every if f.compare and not f.init_var]
    hashed = [f.name for f in every if (f.compare if f.hash is None else f.hash) and not f.init_var]

    def values(self):
        return tuple([getattr(self, name) for name in compared])

    def __repr__(self):
        return "%s(%s)" % (type(self).__qualname__, ", ".join(["%s=%r" % (name, getattr(self, name)) for name in shown]))

    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    def __hash__(self):
        return hash(tuple([getattr(self, name) for name in hashed]))

    def __setattr__(self, name, value):
        raise FrozenInstanceError("cannot assign to field %r" % name)

    def __delattr__(self, name):
        raise FrozenInstanceError("cannot delete field %r" % name)

    own = cls.__dict__
    if init:
        cls.__init__ = _make_init(every, frozen)
    if repr_ and "__repr__" not in own:
        cls.__repr__ = __repr__
    if eq and "__eq__" not in own:
        cls.__eq__ = __eq__
    if order:
        if not eq:
            raise ValueError("eq must be true if order is true")
        _add_order(cls, values)
    if unsafe_hash or (eq and frozen and "__hash__" not in own):
        cls.__hash__ = __hash__
    elif eq and "__hash__" not in own:
        cls.__hash__ = None
    if frozen:
        cls.__setattr__ = __setattr__
        cls.__delattr__ = __delattr__
    if match_args and "__match_args__" not in own:
        cls.__match_args__ = tuple([f.name for f in every if f.init and not f.kw_only])
    cls.__replace__ = lambda self, **changes: replace(self, **changes)
    return cls


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False
):
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)

    return wrap if cls is None else wrap(cls)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")


def fields(obj):
    if not is_dataclass(obj):
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([f for f in obj.__dataclass_fields__.values() if not f.init_var])


def _plain(value, convert, make):
    if is_dataclass(value) and not isinstance(value, type):
        return convert(value)
    if isinstance(value, (list, tuple)):
        items = [_plain(item, convert, make) for item in value]
        return type(value)(*items) if hasattr(value, "_fields") else type(value)(items)
    if isinstance(value, dict):
        return {_plain(k, convert, make): _plain(v, convert, make) for k, v in value.items()}
    return value


def asdict(obj, *, dict_factory=dict):
    if not is_dataclass(obj) or isinstance(obj, type):
        raise TypeError("asdict() should be called on dataclass instances")
    convert = lambda v: asdict(v, dict_factory=dict_factory)
    return dict_factory([(f.name, _plain(getattr(obj, f.name), convert, dict_factory)) for f in fields(obj)])


def astuple(obj, *, tuple_factory=tuple):
    if not is_dataclass(obj) or isinstance(obj, type):
        raise TypeError("astuple() should be called on dataclass instances")
    convert = lambda v: astuple(v, tuple_factory=tuple_factory)
    return tuple_factory([_plain(getattr(obj, f.name), convert, tuple_factory) for f in fields(obj)])


def replace(obj, /, **changes):
    for f in obj.__dataclass_fields__.values():
        if not f.init:
            if f.name in changes:
                raise ValueError("field %s is declared with init=False, it cannot be specified with replace()" % f.name)
        elif f.name not in changes:
            if f.init_var and f.default is MISSING:
                raise ValueError("InitVar %r must be specified with replace()" % f.name)
            if not f.init_var:
                changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    body = dict(namespace or {})
    kinds = body["__annotations__"] = {}
    for item in fields:
        name, kind, *default = (item, object) if isinstance(item, str) else item
        kinds[name] = kind
        if default:
            body[name] = default[0]
    return dataclass(**options)(type(cls_name, bases, body))

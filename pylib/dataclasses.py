"""dataclass, field, fields, asdict, astuple, replace. Methods are closures over the list of fields; no code is generated.

Tests: tests/modules/pylib/test_dataclasses.py.
"""
# SPDX-License-Identifier: MIT


class _Missing:
    def __repr__(self):
        return "<MISSING>"


MISSING = _Missing()


class _KwOnly:
    pass


KW_ONLY = _KwOnly()


class FrozenInstanceError(AttributeError):
    pass


class InitVar:
    def __init__(self, type):
        self.type = type

    @classmethod
    def __class_getitem__(cls, item):
        return cls(item)

    def __repr__(self):
        kind = self.type
        return "dataclasses.InitVar[%s]" % (kind.__name__ if type(kind) is type else repr(kind))


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self.init_var = False

    def required(self):
        return self.default is MISSING and self.default_factory is MISSING

    def __set_name__(self, owner, name):
        tell = getattr(type(self.default), "__set_name__", None)
        if tell:
            tell(self.default, owner, name)

    def __repr__(self):
        names = "name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only"
        return "Field(%s)" % ",".join(["%s=%r" % (name, getattr(self, name)) for name in names])


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


def _is(kind, what, name):
    """Is an annotation, which may be a text, of that kind?"""
    return kind is what or str(kind).partition("[")[0].rpartition(".")[2].strip() == name


def _collect(cls, kw_only):
    found = {}
    for base in cls.__mro__[-1:0:-1]:
        found.update(base.__dict__.get("__dataclass_fields__", {}))
    own = _annotations(cls)
    seen_kw_only = False
    for name, kind in own.items():
        if _is(kind, KW_ONLY, "KW_ONLY"):
            if seen_kw_only:
                raise TypeError("%r is KW_ONLY, but KW_ONLY has already been specified" % name)
            kw_only = seen_kw_only = True
            continue
        value = getattr(cls, name, MISSING)
        f = value if isinstance(value, Field) else field(default=value)
        if isinstance(value, Field):
            if value.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, value.default)
        class_var = _is(kind, None, "ClassVar") or getattr(kind, "__name__", "") == "ClassVar"
        f.name = name
        f.type = kind
        f.init_var = isinstance(kind, InitVar) or _is(kind, InitVar, "InitVar")
        if (class_var or f.init_var) and f.default_factory is not MISSING:
            raise TypeError("field %s cannot have a default factory" % name)
        if class_var and f.kw_only is not MISSING:
            raise TypeError("field %s is a ClassVar but specifies kw_only" % name)
        if class_var:
            continue
        if isinstance(f.default, (list, dict, set)) or type(f.default).__hash__ is None:
            raise ValueError("mutable default %r for field %s is not allowed: use default_factory" % (type(f.default), name))
        if f.kw_only is MISSING:
            f.kw_only = kw_only
        found[name] = f
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in own:
            raise TypeError("%r is a field but has no type annotation" % name)
    return found


def _make_init(every, frozen, slots):
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
            n, least = len(positional) + 1, len([f for f in positional if f.required()]) + 1
            counts = str(n) if n == least else "from %d to %d" % (least, n)
            raise TypeError("__init__() takes %s positional argument%s but %d were given" % (counts, "s"[n < 2 :], len(args) + 1))
        given = {f.name: arg for f, arg in zip(positional, args)}
        for name, arg in kw.items():
            if name not in names:
                raise TypeError("__init__() got an unexpected keyword argument %r" % name)
            if name in given:
                raise TypeError("__init__() got multiple values for argument %r" % name)
            given[name] = arg
        missing = [repr(f.name) for f in every if f.init and f.required() and f.name not in given]
        if missing:
            n = len(missing)
            listed = ", ".join(missing[:-2] + [(", and " if n > 2 else " and ").join(missing[-2:])])
            raise TypeError("__init__() missing %d required positional argument%s: %s" % (n, "s"[n < 2 :], listed))
        extra = []
        for f in every:
            if f.name in given:
                value = given[f.name]
            elif f.default_factory is not MISSING:
                value = f.default_factory()
            elif f.default is not MISSING and (f.init or slots):
                value = f.default
            else:
                continue  # what the class has
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
            raise TypeError("Cannot overwrite attribute %s in class %s. Consider using functools.total_ordering" % (name, cls.__name__))
        setattr(cls, name, comparison(name))


def _add_frozen(cls, every):
    names = {f.name for f in every}

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError("cannot assign to field %r" % name)
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError("cannot delete field %r" % name)
        super(cls, self).__delattr__(name)

    for method in __setattr__, __delattr__:
        if method.__name__ in cls.__dict__:
            raise TypeError("Cannot overwrite attribute %s in class %s" % (method.__name__, cls.__name__))
        setattr(cls, method.__name__, method)


def _add_hash(cls, every, eq, frozen, unsafe_hash):
    hashed = [f.name for f in every if (f.compare if f.hash is None else f.hash) and not f.init_var]
    own = cls.__dict__.get("__hash__", MISSING)
    explicit = own is not MISSING and not (own is None and "__eq__" in cls.__dict__)

    def __hash__(self):
        return hash(tuple([getattr(self, name) for name in hashed]))

    if unsafe_hash and explicit:
        raise TypeError("Cannot overwrite attribute __hash__ in class %s" % cls.__name__)
    if unsafe_hash or (eq and frozen and not explicit):
        cls.__hash__ = __hash__
    elif eq and not explicit:
        cls.__hash__ = None


def _with_slots(cls, every, weakref_slot):
    """The class once more, its fields in slots: slots are made with the class."""
    if "__slots__" in cls.__dict__:
        raise TypeError("%s already specifies __slots__" % cls.__name__)
    body = dict(cls.__dict__)
    taken = set()
    for base in cls.__mro__[1:]:
        slots = base.__dict__.get("__slots__", ())
        taken.update((slots,) if isinstance(slots, str) else slots)
    names = [f.name for f in every if not f.init_var]
    for name in names + ["__dict__", "__weakref__"]:
        body.pop(name, None)
    if weakref_slot:
        names.append("__weakref__")
    body["__slots__"] = tuple([name for name in names if name not in taken])
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    return made


def _process(cls, init, repr_, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    for base in cls.__mro__[1:]:
        if base.__dict__.get("__dataclass_fields__") is not None:
            if frozen != base.__dict__.get("__dataclass_frozen__", False):
                raise TypeError("cannot inherit %sfrozen dataclass from a %sfrozen one" % (("", "non-") if frozen else ("non-", "")))
    own = cls.__dict__
    has_eq = "__eq__" in own
    fields_ = _collect(cls, kw_only)
    cls.__dataclass_fields__ = fields_
    cls.__dataclass_frozen__ = frozen
    every = list(fields_.values())
    shown = [f.name for f in every if f.repr and not f.init_var]
    compared = [f.name for f in every if f.compare and not f.init_var]
    running = set()

    def values(self):
        return tuple([getattr(self, name) for name in compared])

    def __repr__(self):
        if id(self) in running:
            return "..."
        running.add(id(self))
        try:
            return "%s(%s)" % (type(self).__qualname__, ", ".join(["%s=%r" % (name, getattr(self, name)) for name in shown]))
        finally:
            running.discard(id(self))

    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    if init and "__init__" not in own:
        cls.__init__ = _make_init(every, frozen, slots)
    if repr_ and "__repr__" not in own:
        cls.__repr__ = __repr__
    _add_hash(cls, every, eq, frozen, unsafe_hash)
    if eq and not has_eq:
        cls.__eq__ = __eq__
    if order:
        if not eq:
            raise ValueError("eq must be true if order is true")
        _add_order(cls, values)
    if match_args and "__match_args__" not in own:
        cls.__match_args__ = tuple([f.name for f in every if f.init and not f.kw_only])
    if "__replace__" not in own:
        cls.__replace__ = lambda self, **changes: replace(self, **changes)
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _with_slots(cls, every, weakref_slot)
    if frozen:
        _add_frozen(cls, every)
    return cls


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False
):
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

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
    if not is_dataclass(obj) or isinstance(obj, type):
        raise TypeError("replace() should be called on dataclass instances")
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
        name, kind, *default = (item, "typing.Any") if isinstance(item, str) else item
        if not isinstance(name, str) or not name.isidentifier() or name in kinds:
            raise TypeError("field names must be different identifiers, not %r" % (name,))
        kinds[name] = kind
        if default:
            body[name] = default[0]
    return dataclass(**options)(type(cls_name, bases, body))

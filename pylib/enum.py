"""Enumerations: Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique. Tests: tests/modules/pylib/test_enum.py."""
# SPDX-License-Identifier: MIT


class auto:
    pass


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


def _is_member(name, value):
    if name.startswith("_") or isinstance(value, (property, staticmethod, classmethod, nonmember)):
        return False
    return isinstance(value, member) or not (callable(value) or hasattr(value, "__get__"))


class _Names(dict):
    """The namespace of the class body: notes the members in order and gives auto() its values."""

    def __init__(self, generate):
        super().__init__()
        self.names = []
        self.values_so_far = []
        self.generate = generate

    def __setitem__(self, name, value):
        if name == "_generate_next_value_":
            self.generate = value.__func__ if isinstance(value, staticmethod) else value
        elif _is_member(name, value):
            if name in self.names:
                raise TypeError("%r already defined as %r" % (name, self[name]))
            self.names.append(name)
            if isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                value = self.generate(name, 1, len(self.names) - 1, self.values_so_far[:])
            self.values_so_far.append(value)
        elif isinstance(value, nonmember):
            value = value.value
        super().__setitem__(name, value)


def _next_value(name, start, count, last_values):
    return max(last_values) + 1 if last_values else start


def _next_flag(name, start, count, last_values):
    return 1 << max(last_values).bit_length() if last_values else start


def _next_str(name, start, count, last_values):
    return name.lower()


class EnumMeta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        generate = _next_value
        for base in bases:
            generate = getattr(base, "_generate_", generate)
        return _Names(generate)

    def __new__(mcls, name, bases, namespace, boundary=None, **kw):
        names = namespace.names if isinstance(namespace, _Names) else []
        members = [(n, namespace[n]) for n in names]
        body = {n: v for n, v in namespace.items() if n not in names}
        for base in bases:
            if getattr(base, "_member_map_", None):
                raise TypeError("<enum %r> cannot extend <enum %r>" % (name, base.__name__))
        cls = super().__new__(mcls, name, bases, body, **kw)
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        if isinstance(namespace, _Names):
            cls._generate_ = staticmethod(namespace.generate)
        data = next((c for c in cls.__mro__[1:] if c in (int, str, float, bytes, tuple)), None)
        cls._data_ = data
        for n in ("__repr__", "__str__", "__format__") if data else ():
            first = next((c for c in cls.__mro__ if c is data or n in c.__dict__))
            if first is data:  # which stands before Enum, but does not show what is in it
                type.__setattr__(cls, n, getattr(bases[-1], n))
        new = namespace.get("__new__") or next((c.__dict__["__new__"] for b in bases for c in b.__mro__ if "__new__" in c.__dict__ and c.__module__ != "enum" and c not in (int, str, float, bytes, tuple, object)), None)
        if isinstance(new, staticmethod):
            new = new.__func__
        for n, value in members:
            args = value if isinstance(value, tuple) and data is not tuple else (value,)
            if new:
                item = new(cls, *args)
                if not hasattr(item, "_value_"):
                    item._value_ = value
            elif data:
                item = data.__new__(cls, *args)
                item._value_ = value if len(args) == 1 else data(*args)
            else:
                item = object.__new__(cls)
                item._value_ = value
            known = cls._by_value(item._value_)
            if known is None:
                item._name_ = n
                item.__objclass__ = cls
                if hasattr(cls, "__init__") and "__init__" in body:
                    item.__init__(*args)
                try:
                    cls._value2member_map_[item._value_] = item
                except TypeError:
                    pass
            cls._member_map_[n] = item if known is None else known
            type.__setattr__(cls, n, cls._member_map_[n])
        return cls

    def _by_value(cls, value):
        try:
            if value in cls._value2member_map_:
                return cls._value2member_map_[value]
        except TypeError:
            pass
        for item in cls._member_map_.values():
            if item._value_ == value:
                return item

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1):
        if names is None:
            if isinstance(value, cls):
                return value
            found = cls._by_value(value)
            if found is None:
                found = cls._missing_(value)
            if found is None:
                raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
            return found
        meta = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        body = meta.__prepare__(value, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        for i, name in enumerate(names.items() if isinstance(names, dict) else names):
            if isinstance(name, str):
                body[name] = auto() if start == 1 else start + i
            else:
                body[name[0]] = name[1]
        return meta.__new__(meta, value, bases, body)

    def __iter__(cls):
        seen = []
        for name, item in cls._member_map_.items():
            if item._name_ == name:
                seen.append(item)
        return iter(seen)

    def __reversed__(cls):
        return reversed(list(cls))

    def __len__(cls):
        return len(list(cls))

    def __bool__(cls):
        return True

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __contains__(cls, value):
        return isinstance(value, cls) or cls._by_value(value) is not None

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("cannot reassign member %r" % name)
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, name))
        super().__delattr__(name)

    @property
    def __members__(cls):
        return dict(cls._member_map_)

    def __dir__(cls):
        return ["__class__", "__doc__", "__members__", "__module__"] + list(cls._member_map_)

    def __repr__(cls):
        return "<enum %r>" % cls.__name__


EnumType = EnumMeta


class Enum(metaclass=EnumMeta):
    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return "<%s.%s: %r>" % (type(self).__name__, self._name_, self._value_)

    def __str__(self):
        return "%s.%s" % (type(self).__name__, self._name_)

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(self._name_)

    def __eq__(self, other):
        if self is other:
            return True
        return NotImplemented if self._data_ is None else self._data_.__eq__(self, other)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __setattr__(self, name, value):
        if name in ("name", "value"):
            raise AttributeError("<enum %r> cannot set attribute %r" % (type(self).__name__, name))
        object.__setattr__(self, name, value)


class ReprEnum(Enum):
    pass


def _int_str(self):
    return int.__repr__(self)


def _int_format(self, spec):
    return int.__format__(self, spec)


class IntEnum(int, ReprEnum):
    __str__ = _int_str
    __repr__ = Enum.__repr__
    __format__ = _int_format
    __hash__ = int.__hash__
    __eq__ = int.__eq__


class StrEnum(str, ReprEnum):
    _generate_next_value_ = staticmethod(_next_str)
    __repr__ = Enum.__repr__
    __hash__ = str.__hash__
    __eq__ = str.__eq__

    def __str__(self):
        return self._value_

    def __format__(self, spec):
        return format(self._value_, spec)


class Flag(Enum):
    _generate_next_value_ = staticmethod(_next_flag)

    @classmethod
    def _missing_(cls, value):
        """Combinations are made when they are asked for, and kept."""
        if not isinstance(value, int):
            return None
        every = 0
        for item in cls._member_map_.values():
            every |= item._value_
        if value < 0:
            value += every + 1
        if value & ~every and cls._data_ is None:
            return None
        item = object.__new__(cls) if cls._data_ is None else int.__new__(cls, value)
        item._value_ = value
        item._name_ = "|".join([m._name_ for m in item]) or None
        return cls._value2member_map_.setdefault(value, item)

    def _of(self, other):
        if isinstance(other, type(self)):
            return other._value_
        return other if self._data_ is not None and isinstance(other, int) else None

    def __or__(self, other):
        other = self._of(other)
        return NotImplemented if other is None else type(self)(self._value_ | other)

    def __and__(self, other):
        other = self._of(other)
        return NotImplemented if other is None else type(self)(self._value_ & other)

    def __xor__(self, other):
        other = self._of(other)
        return NotImplemented if other is None else type(self)(self._value_ ^ other)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        every = 0
        for item in type(self)._member_map_.values():
            every |= item._value_
        return type(self)(every & ~self._value_)

    def __contains__(self, other):
        return other._value_ & self._value_ == other._value_

    def __bool__(self):
        return self._value_ != 0

    def __iter__(self):
        for item in type(self)._member_map_.values():
            v = item._value_
            if v and not v & (v - 1) and v & self._value_:
                yield item

    def __len__(self):
        return len(list(iter(self)))

    def __repr__(self):
        name = type(self).__name__
        return "<%s.%s: %r>" % (name, self._name_, self._value_) if self._name_ else "<%s: %r>" % (name, self._value_)

    def __str__(self):
        return "%s.%s" % (type(self).__name__, self._name_) if self._name_ else "%s(%r)" % (type(self).__name__, self._value_)


class IntFlag(int, Flag):
    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__
    __contains__ = Flag.__contains__
    __iter__ = Flag.__iter__
    __len__ = Flag.__len__
    __repr__ = Flag.__repr__
    __str__ = _int_str
    __format__ = _int_format
    __hash__ = int.__hash__
    __eq__ = int.__eq__


def unique(cls):
    for name, item in cls._member_map_.items():
        if item._name_ != name:
            raise ValueError("duplicate values found in %r: %s -> %s" % (cls, name, item._name_))
    return cls


def global_enum(cls):
    return cls

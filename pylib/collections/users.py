"""UserDict, UserList, UserString: containers around a built-in one in `data`. Tests: tests/modules/pylib/test_collections.py."""
# SPDX-License-Identifier: MIT
from collections.abc import MutableMapping, MutableSequence, Sequence


def _bare(value):
    return value.data if isinstance(value, (UserDict, UserList, UserString)) else value


class UserDict(MutableMapping):
    def __init__(self, dict=None, /, **kw):
        self.data = {}
        if dict is not None:
            self.update(dict)
        self.update(kw)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        missing = getattr(type(self), "__missing__", None)
        if missing:
            return missing(self, key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        return type(self)(self.data | _bare(other))

    def __ror__(self, other):
        return type(self)(_bare(other) | self.data)

    def __ior__(self, other):
        self.data |= _bare(other)
        return self

    def copy(self):
        new = type(self)()
        new.__dict__.update(self.__dict__)
        new.data = self.data.copy()
        return new

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        new = cls()
        for key in iterable:
            new[key] = value
        return new


class _Compared:
    def __eq__(self, other):
        return self.data == _bare(other)

    def __lt__(self, other):
        return self.data < _bare(other)

    def __le__(self, other):
        return self.data <= _bare(other)

    def __gt__(self, other):
        return self.data > _bare(other)

    def __ge__(self, other):
        return self.data >= _bare(other)

    def __repr__(self):
        return repr(self.data)

    def __len__(self):
        return len(self.data)

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def count(self, item, *bounds):
        return self.data.count(_bare(item) if isinstance(self, UserString) else item, *bounds)

    def index(self, item, *bounds):
        return self.data.index(_bare(item) if isinstance(self, UserString) else item, *bounds)


class UserList(_Compared, MutableSequence):
    __hash__ = None

    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_bare(initlist))

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, i):
        return type(self)(self.data[i]) if isinstance(i, slice) else self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return type(self)(self.data + list(_bare(other)))

    def __radd__(self, other):
        return type(self)(list(_bare(other)) + self.data)

    def __iadd__(self, other):
        self.data += _bare(other)
        return self

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        new = type(self)()
        new.__dict__.update(self.__dict__)
        new.data = self.data[:]
        return new

    def copy(self):
        return type(self)(self)

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kw):
        self.data.sort(*args, **kw)

    def extend(self, other):
        self.data.extend(_bare(other))


class UserString(_Compared, Sequence):
    def __init__(self, seq):
        self.data = seq if isinstance(seq, str) else str(_bare(seq))

    def __str__(self):
        return self.data

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __hash__(self):
        return hash(self.data)

    def __contains__(self, text):
        return _bare(text) in self.data

    def __getitem__(self, i):
        return type(self)(self.data[i])

    def __add__(self, other):
        return type(self)(self.data + str(other)) if isinstance(other, (str, UserString)) else NotImplemented

    def __radd__(self, other):
        return type(self)(other + self.data) if isinstance(other, str) else NotImplemented

    def __mod__(self, args):
        return type(self)(self.data % args)

    def __rmod__(self, template):
        return type(self)(str(template) % self)

    def encode(self, encoding="utf-8", errors="strict"):
        return self.data.encode(encoding or "utf-8", errors or "strict")

    def join(self, seq):
        return self.data.join([_bare(item) for item in seq])


def _forward(name, wrap):
    def method(self, *args, **kw):
        value = getattr(self.data, name)(*[_bare(arg) for arg in args], **kw)
        return type(self)(value) if wrap else value

    setattr(UserString, name, method)


for _name in "capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip swapcase title translate upper zfill".split():
    _forward(_name, True)
for _name in (
    "endswith find format format_map isalpha isalnum isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle "
    "isupper partition rfind rindex rpartition rsplit split splitlines startswith"
).split():
    _forward(_name, False)
UserString.maketrans = str.maketrans

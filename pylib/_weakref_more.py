"""What weakref.py loads when it is asked for: proxies, and containers of references. Tests: tests/modules/pylib/test_types.py."""
# SPDX-License-Identifier: MIT
from uweakref import *


class _Proxy:
    __hash__ = None

    def __init__(self, obj, callback=None):
        object.__setattr__(self, "_ref", ref(obj, callback) if callback else ref(obj))

    def _get(self):
        obj = object.__getattribute__(self, "_ref")()
        if obj is None:
            raise ReferenceError("weakly-referenced object no longer exists")
        return obj

    def __getattr__(self, name):
        return getattr(_get(self), name)

    def __setattr__(self, name, value):
        setattr(_get(self), name, value)

    def __delattr__(self, name):
        delattr(_get(self), name)


_get = _Proxy._get
ProxyType = CallableProxyType = _Proxy


def _forward(name, function):
    def method(self, *args):
        return function(_get(self), *args)

    setattr(_Proxy, name, method)


def _operators():
    import operator

    _forward("__call__", lambda obj, *args: obj(*args))
    for name in "str repr bool len iter next reversed abs".split():
        _forward("__%s__" % name, getattr(__import__("builtins"), name))
    for name in (
        "add sub mul matmul truediv floordiv mod pow lshift rshift and_ or_ xor lt le eq ne gt ge neg pos invert contains getitem setitem delitem index"
    ).split():
        _forward("__%s__" % name.rstrip("_"), getattr(operator, name))


_operators()


def proxy(obj, callback=None):
    return _Proxy(obj, callback)


class WeakMethod:
    def __init__(self, method, callback=None):
        self._obj = ref(method.__self__)
        self._function = method.__func__

    def __call__(self):
        obj = self._obj()
        return None if obj is None else self._function.__get__(obj)



class _Mapping:
    """What follows from items(), which gives the pairs that are alive."""

    def __len__(self):
        return len(list(self))

    def __iter__(self):
        for key, _ in self.items():
            yield key

    keys = __iter__

    def values(self):
        for _, value in self.items():
            yield value


class WeakValueDictionary(_Mapping):
    def __init__(self, other=(), /, **kw):
        self._refs = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        obj = self._refs[key]()
        if obj is None:
            raise KeyError(key)
        return obj

    def __setitem__(self, key, value):
        self._refs[key] = ref(value)

    def __delitem__(self, key):
        del self._refs[key]

    def __contains__(self, key):
        return self.get(key) is not None

    def items(self):
        for key, r in list(self._refs.items()):
            obj = r()
            if obj is None:
                self._refs.pop(key, None)
            else:
                yield key, obj

    def get(self, key, default=None):
        r = self._refs.get(key)
        obj = r and r()
        return default if obj is None else obj

    def pop(self, key, *default):
        if key not in self:
            if default:
                return default[0]
            raise KeyError(key)
        return self._refs.pop(key)()

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, other=(), /, **kw):
        for key, value in dict(other, **kw).items():
            self[key] = value

    def clear(self):
        self._refs.clear()


class WeakKeyDictionary(_Mapping):
    def __init__(self, other=()):
        self._items = {}
        self.update(other)

    def __getitem__(self, key):
        return self._items[ref(key)]

    def __setitem__(self, key, value):
        self._items[ref(key)] = value

    def __delitem__(self, key):
        del self._items[ref(key)]

    def __contains__(self, key):
        return ref(key) in self._items

    def items(self):
        for r, value in list(self._items.items()):
            obj = r()
            if obj is None:
                self._items.pop(r, None)
            else:
                yield obj, value

    def get(self, key, default=None):
        return self._items.get(ref(key), default)

    def pop(self, key, *default):
        return self._items.pop(ref(key), *default)

    def setdefault(self, key, default=None):
        return self._items.setdefault(ref(key), default)

    def update(self, other=()):
        for key, value in other.items() if hasattr(other, "items") else other:
            self[key] = value

    def clear(self):
        self._items.clear()


class WeakSet:
    def __init__(self, data=()):
        self._items = WeakKeyDictionary()
        self.update(data)

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)

    def __contains__(self, item):
        try:
            return item in self._items
        except TypeError:
            return False

    def add(self, item):
        self._items[item] = None

    def discard(self, item):
        self._items.pop(item, None)

    def remove(self, item):
        del self._items[item]

    def clear(self):
        self._items.clear()

    def update(self, other):
        for item in other:
            self.add(item)

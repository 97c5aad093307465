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


def _alive(x):
    return _get(x) if isinstance(x, _Proxy) else x


def _forward(name, function):
    def method(self, *args, **kw):
        return function(_get(self), *[_alive(arg) for arg in args], **kw)

    setattr(_Proxy, name, method)


def _operators():
    import operator

    _forward("__call__", lambda obj, *args, **kw: obj(*args, **kw))
    for name in "str repr bool len iter next reversed abs int float divmod".split():
        _forward("__%s__" % name, getattr(__import__("builtins"), name))
    for name in "lt le eq ne gt ge neg pos invert contains getitem setitem delitem index".split():
        _forward("__%s__" % name, getattr(operator, name))
    for name in "add sub mul matmul truediv floordiv mod pow lshift rshift and_ or_ xor".split():
        function = getattr(operator, name)
        _forward("__%s__" % name.rstrip("_"), function)
        _forward("__r%s__" % name.rstrip("_"), lambda obj, other, function=function: function(other, obj))


_operators()


def proxy(obj, callback=None):
    return _Proxy(obj, callback)


class WeakMethod(ref):
    def __new__(cls, method, callback=None):
        self = ref.__new__(cls, method.__self__, callback and (lambda r: callback(self)))
        self._object, self._function = ref(method.__self__), ref(method.__func__)
        return self

    def __init__(self, method, callback=None):
        pass

    def __call__(self):
        obj, function = self._object(), self._function()
        return None if obj is None or function is None else function.__get__(obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return self is other or (self._object == other._object and self._function == other._function)

    def __hash__(self):
        return hash(self._object) ^ hash(self._function)


class _Mapping:
    """What follows from items(), which gives the pairs that are alive, from __getitem__, __setitem__ and update()."""

    def __len__(self):
        return len(list(self))

    def __iter__(self):
        for key, _ in self.items():
            yield key

    keys = __iter__

    def values(self):
        for _, value in self.items():
            yield value

    def popitem(self):
        for key, value in self.items():
            del self[key]
            return key, value
        raise KeyError("popitem(): dictionary is empty")

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        keys = isinstance(self, WeakKeyDictionary)
        new = type(self)()
        for key, value in self.items():
            new[key if keys else deepcopy(key, memo)] = deepcopy(value, memo) if keys else value
        return new

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if hasattr(other, "items") else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        return self.copy().__ior__(other) if hasattr(other, "items") else NotImplemented

    def __ror__(self, other):
        return type(self)(other).__ior__(self) if hasattr(other, "items") else NotImplemented


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

    def valuerefs(self):
        return list(self._refs.values())

    def itervaluerefs(self):
        return iter(self.valuerefs())

    def get(self, key, default=None):
        r = self._refs.get(key)
        obj = r and r()
        return default if obj is None else obj

    def pop(self, key, *default):
        r = self._refs.pop(key, None)
        obj = r and r()
        if obj is not None:
            return obj
        if default:
            return default[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, other=(), /, **kw):
        for key, value in dict(other, **kw).items():
            self[key] = value

    def clear(self):
        self._refs.clear()


def _hashed(key):
    """A reference that will be found when its object is dead."""
    r = ref(key)
    hash(r)
    return r


class WeakKeyDictionary(_Mapping):
    def __init__(self, other=()):
        self._items = {}
        self.update(other)

    def __getitem__(self, key):
        return self._items[ref(key)]

    def __setitem__(self, key, value):
        self._items[_hashed(key)] = value

    def __delitem__(self, key):
        del self._items[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self._items
        except TypeError:
            return False

    def items(self):
        for r, value in list(self._items.items()):
            obj = r()
            if obj is None:
                self._items.pop(r, None)
            else:
                yield obj, value

    def keyrefs(self):
        return list(self._items)

    def get(self, key, default=None):
        return self._items.get(ref(key), default)

    def pop(self, key, *default):
        return self._items.pop(ref(key), *default)

    def setdefault(self, key, default=None):
        return self._items.setdefault(_hashed(key), default)

    def update(self, other=(), /):
        if hasattr(other, "keys"):
            other = [(key, other[key]) for key in other.keys()]
        for key, value in other:
            self[key] = value

    def clear(self):
        self._items.clear()


class WeakSet:
    __hash__ = None

    def __init__(self, data=()):
        self._items = WeakKeyDictionary()
        self.update(data)

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)

    def __contains__(self, item):
        return item in self._items

    def add(self, item):
        self._items[item] = None

    def discard(self, item):
        self._items.pop(item, None)

    def remove(self, item):
        del self._items[item]

    def pop(self):
        return self._items.popitem()[0]

    def clear(self):
        self._items.clear()

    def update(self, other):
        for item in other:
            self.add(item)

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __repr__(self):
        return repr(set(self))


def _set_methods():
    """The algebra is that of set, on what is alive."""

    def of_set(name):
        function = getattr(set, name)

        others = WeakSet if name in ("__eq__", "__ne__") else (WeakSet, set, frozenset)

        def method(self, other):
            if name[0] == "_" and not isinstance(other, others):
                return NotImplemented
            result = function(set(self), set(other))
            return type(self)(result) if isinstance(result, set) else result

        return method

    def in_place(name, is_method):
        function = getattr(set, name)

        def method(self, other):
            kept = set(self)
            result = function(kept, set(other))
            self.clear()
            self.update(result if isinstance(result, set) else kept)
            return None if is_method else self

        setattr(WeakSet, name, method)

    for name in "union intersection difference symmetric_difference issubset issuperset isdisjoint".split():
        setattr(WeakSet, name, of_set(name))
    for name in "or and sub xor eq ne lt le gt ge".split():
        setattr(WeakSet, "__%s__" % name, of_set("__%s__" % name))
    for name in "intersection difference symmetric_difference".split():
        in_place(name + "_update", True)
    for name in "or and sub xor".split():
        in_place("__i%s__" % name, False)


_set_methods()

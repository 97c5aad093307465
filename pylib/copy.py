"""copy and deepcopy. Tests: tests/modules/pylib/test_copy.py."""
# SPDX-License-Identifier: MIT
import array
from uweakref import ref
from ucollections import deque


class Error(Exception):
    pass


error = Error


def _function():
    yield


_ATOMS = (type(None), bool, int, float, complex, str, bytes, range, slice, type, property)
_METHOD = type(object().__init__)
_ATOMS += (type(...), type(NotImplemented), type(len), type(_function), type(_function.__code__), ref)


def _state(x):
    """What a new one is to get: of __getstate__(), or its __dict__ and what is in its slots."""
    get = getattr(x, "__getstate__", None)
    if get:
        return get()
    found = {}
    for cls in type(x).__mro__:
        slots = cls.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                found[name] = getattr(x, name)
    own = getattr(x, "__dict__", {})
    return (dict(own) or None, found) if found else dict(own) or None


def _set_state(new, state):
    if hasattr(new, "__setstate__"):
        new.__setstate__(state)
        return
    own, slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
    if own:
        new.__dict__.update(own)
    for name, value in (slots or {}).items():
        setattr(new, name, value)


def _fill(convert, made, make, args, state=None, items=None, pairs=None):
    """Of what __reduce__() gives. made() is told of the new one before it has its contents, for those that lead back to it."""
    new = make(*convert(args))
    made(new)
    if state is not None:
        _set_state(new, convert(state))
    for item in items or ():
        new.append(convert(item))
    for key, value in pairs or ():
        new[convert(key)] = convert(value)
    return new


_IMMUTABLE = (bytearray, str, bytes, int, float, complex)


def _reduce(x):
    """The same of what has no __reduce__()."""
    kind = type(x)
    if hasattr(x, "__getnewargs__"):
        return kind.__new__, (kind,) + x.__getnewargs__(), _state(x)
    if isinstance(x, BaseException):
        return kind, x.args, _state(x)
    if isinstance(x, tuple):
        return (kind._make if hasattr(kind, "_make") else lambda items: tuple.__new__(kind, items)), (tuple(x),), _state(x)
    if isinstance(x, deque):
        return kind, ((), x.maxlen), _state(x), x
    if isinstance(x, array.array):
        return kind, (x.typecode, bytes(x)), _state(x)
    for base in _IMMUTABLE:
        if isinstance(x, base):
            return base.__new__, (kind, base(x)), _state(x)
    if isinstance(x, list):
        return list.__new__, (kind,), _state(x), list.__iter__(x)
    if isinstance(x, dict):
        return dict.__new__, (kind,), _state(x), None, list(dict.items(x))
    if isinstance(x, (set, frozenset)):
        return kind, (list(x),), _state(x)
    return object.__new__, (kind,), _state(x)


def _reconstruct(x, convert, made):
    reduce = getattr(x, "__reduce_ex__", None)
    if reduce:
        result = reduce(4)
    else:
        reduce = getattr(x, "__reduce__", None)
        result = reduce() if reduce else _reduce(x)
    return x if isinstance(result, str) else _fill(convert, made, *result)


def copy(x):
    kind = type(x)
    if kind in _ATOMS or isinstance(x, type) or kind in (tuple, frozenset):
        return x
    own = getattr(kind, "__copy__", None)
    if own:
        return own(x)
    if kind in (list, dict, set, deque):
        return x.copy()
    if kind in (bytearray, array.array):
        return x[:]
    if kind is _METHOD:
        return x
    return _reconstruct(x, lambda v: v, lambda new: None)


def deepcopy(x, memo=None, _nil=[]):
    memo = {} if memo is None else memo
    kind = type(x)
    if kind in _ATOMS or isinstance(x, type):
        return x
    done = memo.get(id(x), _nil)
    if done is not _nil:
        return done
    own = getattr(x, "__deepcopy__", None)
    if own:
        new = own(memo)
    elif kind is list:
        new = memo[id(x)] = []
        for value in x:
            new.append(deepcopy(value, memo))
    elif kind is dict:
        new = memo[id(x)] = {}
        for key, value in x.items():
            new[deepcopy(key, memo)] = deepcopy(value, memo)
    elif kind is tuple:
        new = tuple([deepcopy(value, memo) for value in x])
        new = memo.get(id(x), new)  # a tuple that holds itself by way of a list
        if all(a is b for a, b in zip(x, new)):
            new = x
    elif kind in (set, frozenset):
        new = kind([deepcopy(value, memo) for value in x])
    elif kind in (bytearray, array.array):
        new = x[:]
    elif kind is _METHOD:
        new = x.__func__.__get__(deepcopy(x.__self__, memo))
    else:
        new = _reconstruct(x, lambda v: deepcopy(v, memo), lambda new: memo.__setitem__(id(x), new))
    memo[id(x)] = new
    memo[id(memo)] = memo.get(id(memo), [])
    memo[id(memo)].append(x)  # its id must stay its own
    return new


def replace(obj, /, **changes):
    method = getattr(type(obj), "__replace__", None)
    if method is None:
        raise TypeError("replace() does not support %s objects" % type(obj).__name__)
    return method(obj, **changes)

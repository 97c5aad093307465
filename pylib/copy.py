"""copy and deepcopy. Tests: tests/modules/pylib/test_copy.py."""
# SPDX-License-Identifier: MIT
import array


class Error(Exception):
    pass


error = Error


def _state(old, new, convert):
    """The attributes of an instance: __dict__ and __slots__."""
    for name, value in getattr(old, "__dict__", {}).items():
        new.__dict__[name] = convert(value)
    for cls in type(old).__mro__:
        slots = cls.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ("__dict__", "__weakref__") and hasattr(old, name):
                setattr(new, name, convert(getattr(old, name)))
    return new


_ATOMS = (type(None), bool, int, float, complex, str, bytes, range, type, type(...), type(NotImplemented), type(len), type(lambda: 0))


def _reconstruct(x, convert, made):
    """A new x; made() is told of it before it has its attributes, for those that lead back to it."""
    reduce = getattr(x, "__reduce_ex__", None)
    plain = getattr(x, "__reduce__", None)
    if reduce is None and plain is None:
        if isinstance(x, BaseException):
            return _state(x, type(x)(*convert(x.args)), convert)
        new = object.__new__(type(x))
        made(new)
        return _state(x, new, convert)
    result = reduce(4) if reduce else plain()
    if isinstance(result, str):
        return x
    make, args, state = (result + (None,))[:3]
    new = make(*convert(args))
    made(new)
    if state is not None:
        if hasattr(new, "__setstate__"):
            new.__setstate__(convert(state))
        else:
            new.__dict__.update(convert(state))
    return new


def copy(x):
    kind = type(x)
    if kind in _ATOMS or isinstance(x, type) or kind in (tuple, frozenset):
        return x
    own = getattr(kind, "__copy__", None)
    if own:
        return own(x)
    if kind in (list, dict, set, bytearray):
        return x.copy() if kind is not bytearray else x[:]
    return _container(x, lambda v: v, lambda new: None)


def _container(x, convert, made):
    for base in (dict, list, set, tuple, frozenset, bytearray, str, bytes, int, float):
        if isinstance(x, base) and type(x) is not base:
            if base in (dict, list, set):
                new = type(x).__new__(type(x))
                made(new)
                if base is dict:
                    for key, value in dict.items(x):
                        dict.__setitem__(new, convert(key), convert(value))
                else:
                    for value in base.__iter__(x):
                        (list.append if base is list else set.add)(new, convert(value))
                if hasattr(x, "default_factory"):
                    new.default_factory = x.default_factory
            else:
                new = base.__new__(type(x), base(x))
            return _state(x, new, convert)
    if isinstance(x, array.array) or type(x).__name__ == "deque":
        return x[:] if isinstance(x, array.array) else x.copy()
    return _reconstruct(x, convert, made)


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
    elif kind is bytearray:
        new = x[:]
    elif kind.__name__ == "bound_method":
        new = kind(x.__func__, deepcopy(x.__self__, memo))
    else:
        new = _container(x, lambda v: deepcopy(v, memo), lambda new: memo.__setitem__(id(x), new))
    memo[id(x)] = new
    memo[id(memo)] = memo.get(id(memo), [])
    memo[id(memo)].append(x)  # its id must stay its own
    return new


def replace(obj, /, **changes):
    method = getattr(type(obj), "__replace__", None)
    if method is None:
        raise TypeError("replace() does not support %s objects" % type(obj).__name__)
    return method(obj, **changes)

"""functools. Tests: tests/modules/pylib/test_functools.py."""
# SPDX-License-Identifier: MIT
from ucollections import namedtuple

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        try:
            setattr(wrapper, name, value)
        except (AttributeError, TypeError):
            if assigned is not WRAPPER_ASSIGNMENTS:
                raise
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


_none = object()
GenericAlias = type(list[int])


def reduce(function, iterable, initial=_none, /):
    it = iter(iterable)
    if initial is _none:
        try:
            value = next(it)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value") from None
    else:
        value = initial
    for item in it:
        value = function(value, item)
    return value


_shown = []  # ids of the partial objects whose repr is under way


def _parts(p):
    return [repr(p.func)] + [repr(arg) for arg in p.args] + ["%s=%r" % item for item in p.keywords.items()]


class partial:
    """Positional and keyword arguments put before those of the call."""

    __slots__ = "func", "args", "keywords", "__dict__", "__weakref__"

    def __new__(cls, func, /, *args, **kw):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            kw = {**func.keywords, **kw}
            func = func.func
        self = super().__new__(cls)
        self.func = func
        self.args = args
        self.keywords = kw
        return self

    def __call__(self, /, *args, **kw):
        if kw or self.keywords:
            kw = {**self.keywords, **kw}
        return self.func(*self.args, *args, **kw)

    def __repr__(self):
        kind = type(self)
        name = kind.__qualname__ if kind is not partial else "functools.partial"
        if id(self) in _shown:
            return "..."
        _shown.append(id(self))
        try:
            return "%s(%s)" % (name, ", ".join(_parts(self)))
        finally:
            _shown.pop()

    def __reduce_ex__(self, protocol):
        return type(self), (self.func,), (self.func, self.args, self.keywords or None, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple):
            raise TypeError("argument to __setstate__ must be a tuple")
        if len(state) != 4:
            raise TypeError("expected 4 items in state, got %d" % len(state))
        func, args, kw, values = state
        if not (
            callable(func)
            and isinstance(args, tuple)
            and (kw is None or isinstance(kw, dict))
            and (values is None or isinstance(values, dict))
        ):
            raise TypeError("invalid partial state")
        self.__dict__ = values if values is not None else {}
        self.func = func
        self.args = tuple(args)
        self.keywords = dict(kw or {})

    @classmethod
    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)


class partialmethod:
    def __init__(self, func, /, *args, **kw):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("%r is not callable or a descriptor" % (func,))
        if isinstance(func, partialmethod):
            args = func.args + args
            kw = {**func.keywords, **kw}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = kw

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if isinstance(self.func, partial) or not get:
            function = self.func
        else:
            bound = get(obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
            function = self.func
        args, keywords = self.args, self.keywords

        def method(self, /, *more, **kw):
            return function(self, *args, *more, **{**keywords, **kw})

        method.__isabstractmethod__ = self.__isabstractmethod__
        method._partialmethod = self
        return method if obj is None else method.__get__(obj, cls)

    def __repr__(self):
        return "functools.partialmethod(%s)" % ", ".join(_parts(self))


def cmp_to_key(mycmp):
    class K:
        __slots__ = ("obj",)
        __hash__ = None

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, _key_of(other, K)) < 0

        def __gt__(self, other):
            return mycmp(self.obj, _key_of(other, K)) > 0

        def __eq__(self, other):
            return mycmp(self.obj, _key_of(other, K)) == 0

        def __le__(self, other):
            return mycmp(self.obj, _key_of(other, K)) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, _key_of(other, K)) >= 0

    return K


def _key_of(other, kind):
    if not isinstance(other, kind):
        raise TypeError("other argument must be K instance")
    return other.obj


def _derived(root, negate, equal):
    """An ordering method by the one called root: not root, and == as `equal` says (None: ignored)."""

    def compare(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        answer = bool(answer) != negate
        if equal is None:
            return answer
        return (answer or self == other) if equal else (answer and self != other)

    return compare


_ORDERS = {
    "__lt__": {"__gt__": (True, False), "__le__": (False, True), "__ge__": (True, None)},
    "__le__": {"__ge__": (True, True), "__lt__": (False, False), "__gt__": (True, None)},
    "__gt__": {"__lt__": (True, False), "__ge__": (False, True), "__le__": (True, None)},
    "__ge__": {"__le__": (True, True), "__gt__": (False, False), "__lt__": (True, None)},
}


def total_ordering(cls):
    defined = [name for name in _ORDERS if getattr(cls, name, None) is not getattr(object, name, None)]
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = defined[0]
    for name, how in _ORDERS[root].items():
        if name not in defined:
            method = _derived(root, *how)
            method.__name__ = name
            setattr(cls, name, method)
    return cls


_CacheInfo = namedtuple("CacheInfo", ("hits", "misses", "maxsize", "currsize"))


def _call_key(args, kw, typed):
    key = args
    if kw:
        key += (_none,)
        for item in kw.items():
            key += item
    if typed:
        key += (_none,) + tuple([type(v) for v in args]) + tuple([type(v) for v in kw.values()])
    elif len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key


class _LRU:
    """A dict keeps the order of use: what is asked for goes to its end."""

    def __init__(self, function, maxsize, typed):
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self._values = {}
        self._hits = self._misses = 0
        update_wrapper(self, function)

    def __call__(self, /, *args, **kw):
        if self._maxsize == 0:
            self._misses += 1
            return self._function(*args, **kw)
        key = _call_key(args, kw, self._typed)
        values = self._values
        value = values.get(key, _none)
        if value is not _none:
            self._hits += 1
            if self._maxsize is not None:
                values[key] = values.pop(key)
            return value
        self._misses += 1
        value = self._function(*args, **kw)
        if self._maxsize is not None and key not in values and len(values) >= self._maxsize:
            values.pop(next(iter(values)))
        values[key] = value
        return value

    def __get__(self, obj, cls=None):
        return self if obj is None else _Bound(self, obj)

    def cache_info(self):
        return _CacheInfo(self._hits, self._misses, self._maxsize, len(self._values))

    def cache_clear(self):
        self._values.clear()
        self._hits = self._misses = 0

    def cache_parameters(self):
        return {"maxsize": self._maxsize, "typed": self._typed}

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _Bound:
    """A method of a cached function."""

    def __init__(self, function, obj):
        self.__func__ = function
        self.__self__ = obj

    def __call__(self, /, *args, **kw):
        return self.__func__(self.__self__, *args, **kw)

    def __getattr__(self, name):
        return getattr(self.__func__, name)


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize) and isinstance(typed, bool):
        return _LRU(maxsize, 128, typed)
    if maxsize is not None:
        if not isinstance(maxsize, int):
            raise TypeError("Expected first argument to be an integer, a callable, or None")
        maxsize = max(maxsize, 0)
    return lambda function: _LRU(function, maxsize, typed)


def cache(function):
    return lru_cache(None)(function)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names (%r and %r)." % (self.attrname, name)
            )

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            values = obj.__dict__
        except AttributeError:
            raise TypeError(
                "No '__dict__' attribute on %r instance to cache %r property." % (type(obj).__name__, name)
            ) from None
        if name not in values:
            value = self.func(obj)
            try:
                setattr(obj, name, value) if type(values) is dict else values.__setitem__(name, value)
            except (TypeError, AttributeError):
                raise TypeError(
                    "The '__dict__' attribute on %r instance does not support item assignment for caching %r property."
                    % (type(obj).__name__, name)
                ) from None
        return values[name]

    @classmethod
    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)


# ---- singledispatch ----------------------------------------------------------------------------------------------------------


def _distance(cls, kind):
    """How far kind is from cls: its place in the method resolution order, or behind the first class that counts as one."""
    mro = cls.__mro__
    if kind in mro:
        return 2 * mro.index(kind)
    if not issubclass(cls, kind):
        return None
    for i in range(len(mro) - 1, -1, -1):
        if issubclass(mro[i], kind):
            return 2 * i + 1
    return None


def _find(cls, registry):
    best = found = None
    for kind in registry:
        distance = _distance(cls, kind)
        if distance is None or (best is not None and distance > best):
            continue
        if distance == best and distance & 1:
            if issubclass(found, kind) and found is not kind:
                continue
            if not issubclass(kind, found):
                explicit = [k for k in (found, kind) if k in cls.__mro__]
                if not explicit:
                    raise RuntimeError("Ambiguous dispatch: %r or %r" % (found, kind))
        best, found = distance, kind
    return registry.get(found)


def _union_types(kind):
    args = getattr(kind, "__args__", None)
    return args if args and not isinstance(kind, type) else None


def singledispatch(func):
    registry = {object: func}
    chosen = {}

    def dispatch(cls):
        if cls not in chosen:
            chosen[cls] = _find(cls, registry)
        return chosen[cls]

    def register(cls, function=None):
        kinds = (cls,) if isinstance(cls, type) else _union_types(cls)
        if not kinds or not all(isinstance(kind, type) for kind in kinds):
            if function is not None or not callable(cls) or not getattr(cls, "__annotations__", None):
                raise TypeError(
                    "Invalid first argument to `register()`: %r. Use either `@register(some_class)` or plain "
                    "`@register` on an annotated function." % (cls,)
                )
            function = cls
            return register(next(iter(cls.__annotations__.values())), function)
        if function is None:
            return lambda f: register(cls, f)
        for kind in kinds:
            registry[kind] = function
        chosen.clear()
        return function

    def wrapper(*args, **kw):
        if not args:
            raise TypeError("%s requires at least 1 positional argument" % getattr(func, "__name__", "singledispatch function"))
        return dispatch(args[0].__class__)(*args, **kw)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = chosen.clear
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("%r is not callable or a descriptor" % (func,))
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __get__(self, obj, cls=None):
        def method(*args, **kw):
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kw)

        method.__isabstractmethod__ = self.__isabstractmethod__
        method.register = self.register
        return update_wrapper(method, self.func)

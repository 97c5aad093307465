"""Names of the built-in types, SimpleNamespace, classes made by a call. Tests: tests/modules/pylib/test_types.py."""
# SPDX-License-Identifier: MIT
import sys


def _f():
    yield


async def _c():
    pass


async def _a():
    yield


class _C:
    def m(self):
        pass


FunctionType = LambdaType = type(_f)
CodeType = type(_f.__code__)
MappingProxyType = type(type.__dict__)
GeneratorType = type(_f())
_c = _c()
CoroutineType = type(_c)
_c.close()
AsyncGeneratorType = type(_a())
MethodType = type(_C().m)
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
ModuleType = type(sys)
CellType = type((lambda x: lambda: x)(0).__closure__[0])
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)
try:
    raise TypeError
except TypeError as _e:
    TracebackType = type(_e.__traceback__)
GenericAlias = type(list[int])
UnionType = type(int | str)
del _f, _a, _c, _C


class SimpleNamespace:
    def __init__(self, mapping=(), /, **kw):
        self.__dict__.update(mapping)
        self.__dict__.update(kw)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        return "%s(%s)" % (name, ", ".join(["%s=%r" % item for item in self.__dict__.items()]))

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__


class DynamicClassAttribute:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel

    def __get__(self, obj, cls=None):
        if obj is None:
            raise AttributeError
        return self.fget(obj)


class _GeneratorWrapper:
    """A generator that can be awaited."""

    def __init__(self, generator):
        self.__wrapped = generator
        self.send = generator.send
        self.throw = generator.throw
        self.close = generator.close

    def __next__(self):
        return next(self.__wrapped)

    def __iter__(self):
        return self.__wrapped

    __await__ = __iter__


def coroutine(func):
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")

    def wrapper(*args, **kw):
        result = func(*args, **kw)
        if hasattr(result, "__await__") or not hasattr(result, "send"):
            return result
        return _GeneratorWrapper(result)

    wrapper.__name__ = getattr(func, "__name__", "coroutine")
    wrapper.__wrapped__ = func
    return wrapper


def resolve_bases(bases):
    out = []
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        out.extend((base,) if entries is None else entries(bases))
    return tuple(out)


def prepare_class(name, bases=(), kwds=None):
    kwds = dict(kwds or {})
    meta = kwds.pop("metaclass", None) or (type(bases[0]) if bases else type)
    if isinstance(meta, type):
        for base in bases:
            kind = type(base)
            if issubclass(kind, meta):
                meta = kind
            elif not issubclass(meta, kind):
                raise TypeError("metaclass conflict")
    namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, "__prepare__") else {}
    return meta, namespace, kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved != tuple(bases):
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)

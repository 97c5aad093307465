"""What a thing is, its members, its signature. Tests: tests/modules/pylib/test_types.py."""
# SPDX-License-Identifier: MIT
import types

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 1, 2, 4, 8, 16
CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 32, 128, 256, 512


def _is(kind):
    return lambda object: isinstance(object, kind)


ismodule = _is(types.ModuleType)
isclass = _is(type)
isfunction = _is(types.FunctionType)
ismethod = _is(types.MethodType)
isgenerator = _is(types.GeneratorType)
iscoroutine = _is(types.CoroutineType)
isasyncgen = _is(types.AsyncGeneratorType)
isbuiltin = _is(types.BuiltinFunctionType)
iscode = _is(types.CodeType)
istraceback = _is(types.TracebackType)


def isroutine(object):
    return isfunction(object) or ismethod(object) or isbuiltin(object)


def _flags(function):
    while ismethod(function) or hasattr(function, "__wrapped__"):
        function = getattr(function, "__func__", None) or function.__wrapped__
    return getattr(getattr(function, "__code__", None), "co_flags", 0)


def isgeneratorfunction(object):
    return bool(_flags(object) & CO_GENERATOR)


def iscoroutinefunction(object):
    return bool(_flags(object) & CO_COROUTINE)


def isasyncgenfunction(object):
    return bool(_flags(object) & CO_ASYNC_GENERATOR)


def isawaitable(object):
    return iscoroutine(object) or hasattr(object, "__await__")


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", ()))


def ismethoddescriptor(object):
    kind = type(object)
    return not (ismethod(object) or isfunction(object) or isclass(object)) and hasattr(kind, "__get__") and not hasattr(kind, "__set__")


def isdatadescriptor(object):
    return not isclass(object) and (hasattr(type(object), "__set__") or hasattr(type(object), "__delete__"))


def getmembers(object, predicate=None):
    members = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            members.append((name, value))
    return members


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    while hasattr(func, "__wrapped__") and not (stop and stop(func)):
        func = func.__wrapped__
    return func


def cleandoc(doc):
    import textwrap

    first, newline, rest = doc.expandtabs().partition("\n")
    return (first.lstrip() + newline + textwrap.dedent(rest)).strip("\n")


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    return cleandoc(doc) if isinstance(doc, str) else None


GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"


def _state(thing, kind, states):
    if getattr(thing, kind + "_running"):
        return states[1]
    if getattr(thing, kind + "_suspended"):
        return states[2]
    return states[3] if getattr(thing, kind + "_frame") is None else states[0]


def getgeneratorstate(generator):
    return _state(generator, "gi", (GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED))


def getcoroutinestate(coroutine):
    return _state(coroutine, "cr", (CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED))


# ---- signatures -----------------------------------------------------------------------------------------------------------------


class _empty:
    pass


class Parameter:
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = range(5)
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation

    def __eq__(self, other):
        return isinstance(other, Parameter) and (self.name, self.kind, self.default) == (other.name, other.kind, other.default)

    def __str__(self):
        text = ("", "", "*", "", "**")[self.kind] + self.name
        return text if self.default is _empty else "%s=%r" % (text, self.default)

    def __repr__(self):
        return '<Parameter "%s">' % self


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = {p.name: p for p in parameters or ()}
        self.return_annotation = return_annotation

    def __eq__(self, other):
        return isinstance(other, Signature) and list(self.parameters.values()) == list(other.parameters.values())

    def __str__(self):
        parts = []
        last = None
        for p in self.parameters.values():
            if last == Parameter.POSITIONAL_ONLY and p.kind != last:
                parts.append("/")
            if p.kind == Parameter.KEYWORD_ONLY and last not in (p.kind, Parameter.VAR_POSITIONAL):
                parts.append("*")
            parts.append(str(p))
            last = p.kind
        if last == Parameter.POSITIONAL_ONLY:
            parts.append("/")
        return "(%s)" % ", ".join(parts)

    def __repr__(self):
        return "<Signature %s>" % self


def signature(callable, *, follow_wrapped=True):
    if follow_wrapped:
        callable = unwrap(callable)
    bound = ismethod(callable)
    function = callable.__func__ if bound else callable
    if isclass(function):
        bound, function = True, function.__init__
    code = getattr(function, "__code__", None)
    if code is None:
        if not hasattr(type(function), "__call__") or isbuiltin(function):
            raise ValueError("no signature found for %r" % (callable,))
        return signature(function.__call__)
    names = list(code.co_varnames)
    positional = code.co_argcount
    defaults = function.__defaults__ or ()
    kwdefaults = function.__kwdefaults__ or {}
    parameters = []
    for i, name in enumerate(names[:positional]):
        kind = Parameter.POSITIONAL_ONLY if i < getattr(code, "co_posonlyargcount", 0) else Parameter.POSITIONAL_OR_KEYWORD
        j = i - positional + len(defaults)
        parameters.append(Parameter(name, kind, default=defaults[j] if j >= 0 else _empty))
    for name in names[positional : positional + getattr(code, "co_kwonlyargcount", 0)]:
        parameters.append(Parameter(name, Parameter.KEYWORD_ONLY, default=kwdefaults.get(name, _empty)))
    return Signature(parameters[bound:])

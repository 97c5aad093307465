"""contextlib. Tests: tests/modules/pylib/test_contextlib.py."""
# SPDX-License-Identifier: MIT
import sys
from abc import ABC, _has, abstractmethod
from functools import wraps

__all__ = [
    "asynccontextmanager",
    "contextmanager",
    "closing",
    "nullcontext",
    "AbstractContextManager",
    "AbstractAsyncContextManager",
    "AsyncExitStack",
    "ContextDecorator",
    "ExitStack",
    "redirect_stdout",
    "redirect_stderr",
    "suppress",
    "aclosing",
    "chdir",
]


class AbstractContextManager(ABC):
    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return cls is AbstractContextManager and _has(C, ("__enter__", "__exit__")) or NotImplemented


class AbstractAsyncContextManager(ABC):
    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return cls is AbstractAsyncContextManager and _has(C, ("__aenter__", "__aexit__")) or NotImplemented


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kw):
            with self._recreate_cm():
                return func(*args, **kw)

        return inner


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kw):
            async with self._recreate_cm():
                return await func(*args, **kw)

        return inner


class _Manager:
    def __init__(self, func, args, kw):
        self.gen = func(*args, **kw)
        self._call = func, args, kw
        self.__doc__ = getattr(func, "__doc__", None)

    def _recreate_cm(self):
        return type(self)(*self._call)


def _passes(value, raised, stop):
    """Whether what came out of the generator is what was thrown in, or the RuntimeError made of a StopIteration thrown in."""
    if raised is value:
        return True
    return isinstance(raised, RuntimeError) and isinstance(value, stop) and raised.__cause__ is value


class _GeneratorContextManager(_Manager, AbstractContextManager, ContextDecorator):
    def __enter__(self):
        self._call_kept = self._call
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, value, traceback):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        if value is None:
            value = kind()
        trace = value.__traceback__ if traceback is None else traceback
        try:
            self.gen.throw(value)
        except StopIteration as e:
            return e is not value
        except BaseException as e:
            if not _passes(value, e, StopIteration):
                raise
            value.__traceback__ = trace
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_Manager, AbstractAsyncContextManager, AsyncContextDecorator):
    async def __aenter__(self):
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, kind, value, traceback):
        if kind is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await self.gen.aclose()
        if value is None:
            value = kind()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as e:
            return e is not value
        except BaseException as e:
            if not _passes(value, e, (StopIteration, StopAsyncIteration)):
                raise
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await self.gen.aclose()


def contextmanager(func):
    @wraps(func)
    def helper(*args, **kw):
        return _GeneratorContextManager(func, args, kw)

    return helper


def asynccontextmanager(func):
    @wraps(func)
    def helper(*args, **kw):
        return _AsyncGeneratorContextManager(func, args, kw)

    return helper


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc):
        await self.thing.aclose()


class _redirect(AbstractContextManager):
    def __init__(self, new_target):
        self._new = new_target
        self._old = []

    def __enter__(self):
        self._old.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new)
        return self._new

    def __exit__(self, *exc):
        setattr(sys, self._stream, self._old.pop())


class redirect_stdout(_redirect):
    _stream = "stdout"


class redirect_stderr(_redirect):
    _stream = "stderr"


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, kind, value, traceback):
        return kind is not None and issubclass(kind, self._exceptions)


class nullcontext:
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *exc):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *exc):
        pass


class chdir(AbstractContextManager):
    def __init__(self, path):
        self.path = path
        self._old = []

    def __enter__(self):
        import os

        self._old.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *exc):
        import os

        os.chdir(self._old.pop())


# ---- ExitStack ------------------------------------------------------------------------------------------------------------------


def _method(manager, name, protocol):
    try:
        return getattr(type(manager), name)
    except AttributeError:
        kind = type(manager)
        raise TypeError("'%s.%s' object does not support the %s protocol" % (kind.__module__, kind.__qualname__, protocol)) from None


def _link(new, old, outer):
    """Makes `old` the context of what was raised after it, in the place of what was handled outside, at the end of its chain."""
    while True:
        context = new.__context__
        if context is None or context is old:
            return
        if context is outer:
            break
        new = context
    new.__context__ = old


class _Stack:
    def __init__(self):
        self._exit_callbacks = []  # (synchronous, function(type, value, traceback))

    def pop_all(self):
        new = type(self)()
        new._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return new

    def push(self, exit):
        method = getattr(type(exit), "__exit__", None)
        self._exit_callbacks.append((True, exit if method is None else lambda *exc: method(exit, *exc)))
        return exit

    def callback(self, callback, /, *args, **kw):
        def leave(kind, value, traceback):
            callback(*args, **kw)

        leave.__wrapped__ = callback
        self._exit_callbacks.append((True, leave))
        return callback

    def enter_context(self, manager):
        enter = _method(manager, "__enter__", "context manager")
        leave = _method(manager, "__exit__", "context manager")
        result = enter(manager)
        self._exit_callbacks.append((True, lambda *exc: leave(manager, *exc)))
        return result


class _Leaving:
    """What the callbacks of a stack are told while it is left, and what they make of it."""

    def __init__(self, value):
        self.first = self.value = value
        self.outer = sys.exc_info()[1] if hasattr(sys, "exc_info") else None
        self.raised = False

    def told(self):
        value = self.value
        return (None, None, None) if value is None else (type(value), value, value.__traceback__)

    def swallow(self):
        self.value = None
        self.raised = False

    def replace(self, value):
        _link(value, self.value, self.outer)
        self.value = value
        self.raised = True

    def outcome(self):
        value = self.value
        if self.raised:
            context = value.__context__
            try:
                raise value
            except BaseException:
                value.__context__ = context
                raise
        return self.first is not None and value is None


class ExitStack(_Stack, AbstractContextManager):
    def __enter__(self):
        return self

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, kind, value, traceback):
        leaving = _Leaving(value)
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                if leave(*leaving.told()):
                    leaving.swallow()
            except BaseException as e:
                leaving.replace(e)
        return leaving.outcome()


class AsyncExitStack(_Stack, AbstractAsyncContextManager):
    async def enter_async_context(self, manager):
        enter = _method(manager, "__aenter__", "asynchronous context manager")
        leave = _method(manager, "__aexit__", "asynchronous context manager")
        result = await enter(manager)
        self._exit_callbacks.append((False, lambda *exc: leave(manager, *exc)))
        return result

    def push_async_exit(self, exit):
        method = getattr(type(exit), "__aexit__", None)
        self._exit_callbacks.append((False, exit if method is None else lambda *exc: method(exit, *exc)))
        return exit

    def push_async_callback(self, callback, /, *args, **kw):
        async def leave(kind, value, traceback):
            await callback(*args, **kw)

        leave.__wrapped__ = callback
        self._exit_callbacks.append((False, leave))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, traceback):
        leaving = _Leaving(value)
        while self._exit_callbacks:
            synchronous, leave = self._exit_callbacks.pop()
            try:
                answer = leave(*leaving.told())
                if answer if synchronous else await answer:
                    leaving.swallow()
            except BaseException as e:
                leaving.replace(e)
        return leaving.outcome()

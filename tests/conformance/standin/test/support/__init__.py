"""A stand-in for CPython's test.support, as much of it as the language tests use, written for Hirune.

What asks about CPython itself (sizes of its objects, its reference counts, its debug builds, subprocesses) is skipped.
SPDX-License-Identifier: MIT
"""
import contextlib
import functools
import gc
import io
import sys
import unittest

MAX_Py_ssize_t = sys.maxsize
_1M, _1G, _2G, _4G = 1 << 20, 1 << 30, 2 << 30, 4 << 30
SHORT_TIMEOUT = LONG_TIMEOUT = 30
NHASHBITS = 64
verbose = 0
MISSING_C_DOCSTRINGS = True
Py_DEBUG = is_emscripten = is_wasi = is_android = is_jython = False


class Error(Exception):
    pass


class TestFailed(Error):
    pass


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


LARGEST, SMALLEST, ALWAYS_EQ, NEVER_EQ = _Largest(), _Smallest(), _AlwaysEqual(), _NeverEqual()


def cpython_only(item):
    return unittest.skip("CPython only")(item)


refcount_test = no_tracing = requires_limited_api = requires_legacy_unicode_capi = with_pymalloc = cpython_only


def impl_detail(msg=None, **guards):
    return (lambda item: item) if check_impl_detail(**guards) else unittest.skip(msg or "detail of an implementation")


def check_impl_detail(**guards):
    """What is asked for is an implementation's name with true or false; none means CPython."""
    return bool(guards) and not any(guards.values())


def bigmemtest(size, memuse, dry_run=True):
    def decorate(function):
        def wrapper(self):
            if not dry_run:
                raise unittest.SkipTest("needs gigabytes")
            return function(self, 5147)

        return wrapper

    return decorate


bigaddrspacetest = unittest.skip("needs gigabytes")
requires_docstrings = unittest.skip("built-in types have no docstrings")


def requires_resource(*args, **kw):
    return lambda item: item


def requires_working_socket(*, module=False):
    """For the whole of a file it means asyncio, which is here."""
    return module or unittest.skip("needs module socket")


def requires_subprocess():
    return unittest.skip("no subprocesses")


def run_with_locale(*args):
    return unittest.skip("no locales")


def requires_mac_ver(*version):
    return _unchanged


def requires_fork():
    return unittest.skip("no processes")


@contextlib.contextmanager
def disable_gc():
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _unchanged(item):
    return item


requires_IEEE_754 = skip_if_pgo_task = skip_if_buggy_ucrt_strfptime = _unchanged
anticipate_failure = lambda condition: unittest.expectedFailure if condition else _unchanged


def gc_collect():
    for _ in range(3):
        gc.collect()


def python_is_optimized():
    return True


def check_syntax_error(case, statement, errtext="", *, lineno=None, offset=None):
    with case.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    e = caught.exception
    case.assertIsNotNone(e.lineno)
    if lineno is not None:
        case.assertEqual(e.lineno, lineno)
    case.assertIsNotNone(e.offset)
    if offset is not None:
        case.assertEqual(e.offset, offset)


@contextlib.contextmanager
def captured_output(name):
    saved = getattr(sys, name)
    setattr(sys, name, io.StringIO())
    try:
        yield getattr(sys, name)
    finally:
        setattr(sys, name, saved)


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def captured_stdin():
    return captured_output("stdin")


@contextlib.contextmanager
def swap_attr(obj, name, value):
    missing = object()
    saved = getattr(obj, name, missing)
    setattr(obj, name, value)
    try:
        yield saved
    finally:
        delattr(obj, name) if saved is missing else setattr(obj, name, saved)


@contextlib.contextmanager
def swap_item(obj, item, value):
    missing = object()
    saved = obj[item] if item in obj else missing
    obj[item] = value
    try:
        yield saved
    finally:
        if saved is missing:
            del obj[item]
        else:
            obj[item] = saved


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest("no attribute %s" % name)


def _skips(reason):
    def function(*args, **kw):
        raise unittest.SkipTest(reason)

    return function


check_sizeof = calcobjsize = calcvobjsize = _skips("sizes of CPython's objects")
check_free_after_iterating = _skips("needs __del__ at the last reference, of which there is no count")
catch_unraisable_exception = _skips("no sys.unraisablehook")
run_in_subinterp = _skips("no subinterpreters")
collision_stats = _skips("statistics of CPython's hash")
set_recursion_limit = lambda n: contextlib.nullcontext()
infinite_recursion = lambda n=None: contextlib.nullcontext()
adjust_int_max_str_digits = lambda n: contextlib.nullcontext()
SuppressCrashReport = contextlib.nullcontext
setswitchinterval = lambda n: None


def check_disallow_instantiation(case, tp, *args, **kw):
    case.assertRaises(TypeError, tp, *args, **kw)


def maybe_get_event_loop_policy():
    return None


def findfile(name, subdir=None):
    return __file__.rpartition("/support/")[0] + "/" + name


class FakePath:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path


class Stopwatch:
    seconds = 0

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass


from . import import_helper, os_helper, script_helper, threading_helper, warnings_helper

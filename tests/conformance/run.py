# helper
"""Runs the methods of one of CPython's test files, those from number START on, in Hirune: run.py FILE START [PART].

Prints a line for each: RUN number name, then OK, FAIL, or SKIP with the number and the reason. With PART only the methods whose name
has it, with tracebacks. tools/cpython_tests.py drives it.
SPDX-License-Identifier: MIT
"""
import gc
import io
import sys

HERE = __file__.rpartition("/")[0] or "."
sys.path.insert(0, HERE + "/standin")
import contextlib
import copy
import types
import unittest


loading = True  # a file is being loaded: what stands for something missing can be called and handed around


class _Thing:
    """What a module that is missing has in it: a test that calls it is skipped."""

    def __init__(self, name):
        self._missing = name

    def __call__(self, *args, **kw):
        if loading:
            return _Thing(self._missing)
        raise unittest.SkipTest("needs module " + self._missing)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Thing(self._missing)

    def __mro_entries__(self, bases):
        return ()


class _Missing(_Thing):
    HIGHEST_PROTOCOL = 5


MISSING = (
    "_py_abc _pyio _string _testcapi _testinternalcapi _testmultiphase ast codecs copyreg ctypes datetime decimal dis encodings "
    "fractions importlib importlib.util linecache locale numbers pickle platform pydoc select shutil socket statistics subprocess "
    "sysconfig tempfile threading unicodedata unittest.mock xxsubtype"
).split()


class _Record:
    def __init__(self, **values):
        self.__dict__.update(values)


class _Sys:
    """sys with the constants of CPython's that tests compute with; the rest is the real one's."""

    __all__ = ("argv", "path", "modules")
    float_info = _Record(max=1.7976931348623157e308, min=2.2250738585072014e-308, epsilon=2.220446049250313e-16, mant_dig=53, max_exp=1024, min_exp=-1021, dig=15, max_10_exp=308, min_10_exp=-307, radix=2,)
    int_info = _Record(bits_per_digit=30, default_max_str_digits=4300, str_digits_check_threshold=640)
    hash_info = _Record(width=64, modulus=(1 << 61) - 1, inf=314159, nan=0, imag=1000003, algorithm="")
    flags = _Record(optimize=0, bytes_warning=0, inspect=0, no_user_site=0, ignore_environment=0, dev_mode=False, utf8_mode=1)
    executable = None
    float_repr_style = "short"
    warnoptions = []

    def __excepthook__(self, kind, value, traceback):
        _real_sys.print_exception(value, _real_sys.stderr)

    def getrecursionlimit(self):
        return 1000

    def setrecursionlimit(self, n):
        pass

    def gettrace(self):
        return None

    def get_int_max_str_digits(self):
        return 0

    def set_int_max_str_digits(self, n):
        pass

    def __getattr__(self, name):
        if name in ("getrefcount", "_getframe", "unraisablehook", "thread_info") and not loading:
            raise unittest.SkipTest("no sys." + name)
        return getattr(_real_sys, name)

    def __setattr__(self, name, value):
        setattr(_real_sys, name, value)


_real_sys = sys
for _name in MISSING:
    sys.modules[_name] = _Missing(_name)
sys.modules["sys"] = _Sys()
import asyncio

for _name in "set_event_loop", "set_event_loop_policy":  # there is one loop
    setattr(asyncio, _name, lambda loop: None)
for _name in "register", "unregister":  # test_unicode's setUp, for a codec that one method uses
    setattr(sys.modules["codecs"], _name, lambda search: None)


class Result(unittest.TestResult):
    def __init__(self, number, trace):
        super().__init__()
        self.number = number
        self.trace = trace
        self.told = False

    def _tell(self, word, text=""):
        if not self.told:
            self.told = True
            print(word, self.number, text.replace("\n", "|")[:300])

    def addSuccess(self, test):
        self._tell("OK")

    def addSkip(self, test, reason):
        self._tell("SKIP", str(reason))

    def addExpectedFailure(self, test, e=None):
        self._tell("OK")

    def addUnexpectedSuccess(self, test):
        self._tell("FAIL", "unexpected success")

    def addFailure(self, test, e):
        if self.trace:
            sys.print_exception(e)
        try:
            text = str(e)
        except Exception:
            text = "?"
        self._tell("FAIL", type(e).__name__ + ": " + text)

    addError = addFailure


def flatten(suite, found):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            flatten(test, found)
        else:
            found.append(test)
    return found


def main(name, start, part):
    global loading
    sys.argv[:] = sys.argv[:1]
    module = __import__("test." + name, None, None, ["*"])
    loading = False
    import doctest

    doctest.module = module
    tests = flatten(unittest.TestLoader().loadTestsFromModule(module), [])
    print("TOTAL", len(tests))
    entered = Result(0, True)
    for i in range(len(tests)):
        test, tests[i] = tests[i], None
        label = type(test).__qualname__ + "." + test._testMethodName
        if i < start or part not in label:
            continue
        print("RUN", i, label)
        result = Result(i, bool(part))
        out = sys.stdout
        entered.number = i
        entered.told = False
        entered._enter(type(test))
        if not entered.told:
            test.run(result)
        sys.stdout = out
        test = None
        gc.collect()
    print("END")


main(sys.argv[1], int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")

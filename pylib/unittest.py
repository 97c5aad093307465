"""Unit tests: TestCase with all of its assertions, loader, runner, main(); `hirune -m unittest file...`.

A test costs its TestCase object while it runs; a suite is dropped as it is run, results keep names and texts.
Size: one module to import; most of it is assertions of a few lines each.
Tests: tests/modules/pylib/test_unittest.py.
"""
# SPDX-License-Identifier: MIT
import sys
import io

_FAILED = "failures"
_ERROR = "errors"


class SkipTest(Exception):
    pass


class _Stop(Exception):
    """Ends a test whose failure has been noted."""


# ---- skipping ------------------------------------------------------------------------------------------------------------


def _mark(name, value):
    def decorate(item):
        setattr(item, name, value)
        return item

    return decorate


def skip(reason=""):
    if callable(reason):
        return _mark("__unittest_skip__", "")(reason)
    return _mark("__unittest_skip__", reason)


def skipIf(condition, reason=""):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason=""):
    return skipIf(not condition, reason)


def expectedFailure(item):
    return _mark("__unittest_expecting_failure__", True)(item)


# ---- context managers of assertions -----------------------------------------------------------------------------------------


def _name(kind):
    return kind.__name__ if isinstance(kind, type) else " or ".join([k.__name__ for k in kind])


def _search(pattern, text):
    if hasattr(pattern, "search"):
        return pattern.search(text)
    import re

    return re.search(pattern, text)


class _Raises:
    def __init__(self, case, expected, regex=None, msg=None):
        for kind in expected if isinstance(expected, tuple) else (expected,):
            if not (isinstance(kind, type) and issubclass(kind, BaseException)):
                raise TypeError("assertRaises() arg 1 must be an exception type or tuple of exception types")
        self.case = case
        self.expected = expected
        self.regex = regex
        self.msg = msg

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            self.case._fail(self.msg, "%s not raised" % _name(self.expected))
        if not issubclass(kind, self.expected):
            return False
        self.exception = value.with_traceback(None)
        if self.regex is not None and not _search(self.regex, str(value)):
            pattern = getattr(self.regex, "pattern", self.regex)
            self.case._fail(self.msg, "%r does not match %r" % (pattern, str(value)))
        return True


class _Warns:
    def __init__(self, case, expected, regex=None, msg=None):
        self.case = case
        self.expected = expected
        self.regex = regex
        self.msg = msg

    def __enter__(self):
        import warnings

        self.catch = warnings.catch_warnings(record=True)
        self.warnings = self.catch.__enter__()
        warnings.simplefilter("always")
        return self

    def __exit__(self, kind, value, traceback):
        self.catch.__exit__(kind, value, traceback)
        if kind is not None:
            return False
        seen = None
        for entry in self.warnings:
            if issubclass(entry.category, self.expected):
                seen = seen or entry
                if self.regex is None or _search(self.regex, str(entry.message)):
                    self.warning = entry.message
                    self.filename = entry.filename
                    self.lineno = entry.lineno
                    return False
        if seen:
            self.case._fail(self.msg, "%r does not match %r" % (self.regex, str(seen.message)))
        self.case._fail(self.msg, "%s not triggered" % _name(self.expected))


class _Logs:
    """assertLogs and assertNoLogs: what a logger gives its handlers inside the block."""

    def __init__(self, case, logger, level, wanted):
        import logging

        self.case = case
        self.logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self.level = getattr(logging, level) if isinstance(level, str) else level or logging.INFO
        self.wanted = wanted
        self.records = []
        self.output = []

    def __enter__(self):
        self.saved = self.logger.handlers, self.logger.level
        self.logger.handlers = [self]
        self.logger.level = self.level
        return self

    def handle(self, record):
        self.emit(record)

    def emit(self, record):
        if record.levelno >= self.level:
            self.records.append(record)
            message = record.getMessage() if hasattr(record, "getMessage") else record.message
            self.output.append("%s:%s:%s" % (record.levelname, record.name, message))

    def __exit__(self, kind, value, traceback):
        self.logger.handlers, self.logger.level = self.saved
        if kind is None and bool(self.records) != self.wanted:
            self.case._fail(None, "no logs on %s" % self.logger.name if self.wanted else "Unexpected logs found: %r" % self.output)


class _SubTest:
    def __init__(self, case, message, params):
        self.case = case
        self.text = ("[%s] " % (message,) if message is not None else "") + (
            "(%s)" % ", ".join(["%s=%r" % item for item in params.items()]) if params else ""
        )

    def __enter__(self):
        self.outer = self.case._subtest
        self.case._subtest = self.outer + " " + self.text

    def __exit__(self, kind, value, traceback):
        name = self.case._subtest
        self.case._subtest = self.outer
        if kind is None or not issubclass(kind, Exception) or self.case._result is None:
            return False
        if kind is _Stop:
            return True
        self.case._subtest = name
        self.case._note(value)
        self.case._subtest = self.outer
        return True


# ---- test cases ----------------------------------------------------------------------------------------------------------------

_class_cleanups = []


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def __init__(self, methodName="runTest"):
        self._method = self._testMethodName = methodName
        self._cleanups = []
        self._subtest = ""
        self._result = None
        self._bad = False

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def id(self):
        return "%s.%s.%s" % (type(self).__module__, type(self).__qualname__, self._method)

    def __str__(self):
        return "%s (%s.%s)" % (self._method, type(self).__module__, type(self).__qualname__)

    def __repr__(self):
        return "<%s testMethod=%s>" % (type(self).__qualname__, self._method)

    def __eq__(self, other):
        return type(self) is type(other) and self._method == other._method

    def __hash__(self):
        return hash((type(self), self._method))

    def shortDescription(self):
        doc = getattr(self, self._method).__doc__
        return doc.strip().split("\n")[0].strip() if doc else None

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def addCleanup(self, function, /, *args, **kw):
        self._cleanups.append((function, args, kw))

    def enterContext(self, manager):
        result = manager.__enter__()
        self.addCleanup(manager.__exit__, None, None, None)
        return result

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kw):
        _class_cleanups.append((function, args, kw))

    @classmethod
    def doClassCleanups(cls):
        while _class_cleanups:
            function, args, kw = _class_cleanups.pop()
            function(*args, **kw)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, msg=None, **params):
        return _SubTest(self, msg, params)

    def addTypeEqualityFunc(self, kind, function):
        pass  # assertEqual shows both values whatever their type

    # -- running

    def _note(self, e):
        """Tells the result what went wrong."""
        if isinstance(e, SkipTest):
            self._result.addSkip(self, str(e))
            self._skipped = True
            return
        self._bad = True
        if self._expecting:
            return
        if isinstance(e, self.failureException):
            self._result.addFailure(self, e)
        else:
            self._result.addError(self, e)

    def _guarded(self, function, *args, **kw):
        try:
            function(*args, **kw)
            return True
        except KeyboardInterrupt:
            raise
        except _Stop:
            return False
        except BaseException as e:
            if isinstance(e, SystemExit) and not isinstance(e, Exception) and self._result is None:
                raise
            self._note(e)
            return False

    def _call_test(self, method):
        value = method()
        if hasattr(value, "send") and hasattr(value, "close"):
            self._run_coroutine(value)

    def _run_coroutine(self, coroutine):
        coroutine.close()
        raise TypeError("a test method is a coroutine: use IsolatedAsyncioTestCase")

    def doCleanups(self):
        while self._cleanups:
            function, args, kw = self._cleanups.pop()
            self._guarded(function, *args, **kw)

    def run(self, result=None):
        result = result or self.defaultTestResult()
        self._result = result
        self._bad = self._skipped = False
        method = getattr(self, self._method)
        self._expecting = _marked(self, method, "__unittest_expecting_failure__") is not None
        result.startTest(self)
        reason = _marked(self, method, "__unittest_skip__")
        if reason is not None:
            result.addSkip(self, reason)
        else:
            if self._guarded(self.setUp):
                self._guarded(self._call_test, method)
                self._guarded(self.tearDown)
            self.doCleanups()
            if self._expecting and not self._skipped:
                (result.addExpectedFailure if self._bad else result.addUnexpectedSuccess)(self)
            elif not self._bad and not self._skipped:
                result.addSuccess(self)
        result.stopTest(self)
        self._result = None
        return result

    def __call__(self, result=None):
        return self.run(result)

    def debug(self):
        self.setUp()
        getattr(self, self._method)()
        self.tearDown()
        while self._cleanups:
            function, args, kw = self._cleanups.pop()
            function(*args, **kw)

    # -- assertions

    def _fail(self, msg, text):
        if msg is not None:
            text = "%s : %s" % (text, msg) if self.longMessage else msg
        raise self.failureException(text)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, "%s is not true" % _show(expr))

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, "%s is not false" % _show(expr))

    def assertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, "%s != %s" % (_show(first), _show(second)))

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, "%s == %s" % (_show(first), _show(second)))

    def assertIs(self, first, second, msg=None):
        if first is not second:
            self._fail(msg, "%s is not %s" % (_show(first), _show(second)))

    def assertIsNot(self, first, second, msg=None):
        if first is second:
            self._fail(msg, "unexpectedly identical: %s" % _show(first))

    def assertIsNone(self, value, msg=None):
        if value is not None:
            self._fail(msg, "%s is not None" % _show(value))

    def assertIsNotNone(self, value, msg=None):
        if value is None:
            self._fail(msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, "%s not found in %s" % (_show(member), _show(container)))

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, "%s unexpectedly found in %s" % (_show(member), _show(container)))

    def assertIsInstance(self, value, kind, msg=None):
        if not isinstance(value, kind):
            self._fail(msg, "%s is not an instance of %r" % (_show(value), kind))

    def assertNotIsInstance(self, value, kind, msg=None):
        if isinstance(value, kind):
            self._fail(msg, "%s is an instance of %r" % (_show(value), kind))

    def assertIsSubclass(self, cls, kind, msg=None):
        if not issubclass(cls, kind):
            self._fail(msg, "%r is not a subclass of %r" % (cls, kind))

    def assertHasAttr(self, value, name, msg=None):
        if not hasattr(value, name):
            self._fail(msg, "%s has no attribute %r" % (_show(value), name))

    def assertNotHasAttr(self, value, name, msg=None):
        if hasattr(value, name):
            self._fail(msg, "%s has unexpected attribute %r" % (_show(value), name))

    def assertStartsWith(self, text, prefix, msg=None):
        if not text.startswith(prefix):
            self._fail(msg, "%s doesn't start with %r" % (_show(text), prefix))

    def assertEndsWith(self, text, suffix, msg=None):
        if not text.endswith(suffix):
            self._fail(msg, "%s doesn't end with %r" % (_show(text), suffix))

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, "%s not less than %s" % (_show(a), _show(b)))

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, "%s not less than or equal to %s" % (_show(a), _show(b)))

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, "%s not greater than %s" % (_show(a), _show(b)))

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, "%s not greater than or equal to %s" % (_show(a), _show(b)))

    def _near(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        if first == second:
            return True
        difference = abs(first - second)
        if delta is not None:
            return difference <= delta
        return round(difference, 7 if places is None else places) == 0

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if not self._near(first, second, places, delta):
            self._fail(msg, "%s != %s within %s" % (_show(first), _show(second), _within(places, delta)))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if self._near(first, second, places, delta):
            self._fail(msg, "%s == %s within %s" % (_show(first), _show(second), _within(places, delta)))

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        if seq_type is not None:
            self.assertIsInstance(first, seq_type, msg)
            self.assertIsInstance(second, seq_type, msg)
        if first == second:
            return
        if len(first) == len(second):
            for i in range(len(first)):
                if first[i] != second[i]:
                    self._fail(msg, "%s != %s: element %d: %s != %s" % (_show(first), _show(second), i, _show(first[i]), _show(second[i])))
            if seq_type is None:
                return
        self._fail(msg, "%s != %s" % (_show(first), _show(second)))

    def assertListEqual(self, first, second, msg=None):
        self.assertSequenceEqual(first, second, msg, list)

    def assertTupleEqual(self, first, second, msg=None):
        self.assertSequenceEqual(first, second, msg, tuple)

    def assertSetEqual(self, first, second, msg=None):
        if first != second:
            self._fail(msg, "%s != %s" % (_show(first), _show(second)))

    def assertDictEqual(self, first, second, msg=None):
        self.assertIsInstance(first, dict, msg)
        self.assertIsInstance(second, dict, msg)
        self.assertEqual(first, second, msg)

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, msg)
        self.assertIsInstance(second, str, msg)
        self.assertEqual(first, second, msg)

    def assertCountEqual(self, first, second, msg=None):
        missing = list(second)
        extra = []
        for item in first:
            if item in missing:
                missing.remove(item)
            else:
                extra.append(item)
        if extra or missing:
            self._fail(msg, "element counts differ: %s too many, %s missing" % (_show(extra), _show(missing)))

    def assertRegex(self, text, pattern, msg=None):
        if not _search(pattern, text):
            self._fail(msg, "%r does not match %s" % (getattr(pattern, "pattern", pattern), _show(text)))

    def assertNotRegex(self, text, pattern, msg=None):
        if _search(pattern, text):
            self._fail(msg, "%r unexpectedly matches %s" % (getattr(pattern, "pattern", pattern), _show(text)))

    def _in_context(self, context, args, kw):
        if not args or args[0] is None:
            return context
        with context:
            args[0](*args[1:], **kw)

    def assertRaises(self, exception, *args, **kw):
        msg = kw.pop("msg", None) if not args else None
        return self._in_context(_Raises(self, exception, None, msg), args, kw)

    def assertRaisesRegex(self, exception, pattern, *args, **kw):
        msg = kw.pop("msg", None) if not args else None
        return self._in_context(_Raises(self, exception, pattern, msg), args, kw)

    def assertWarns(self, warning, *args, **kw):
        msg = kw.pop("msg", None) if not args else None
        return self._in_context(_Warns(self, warning, None, msg), args, kw)

    def assertWarnsRegex(self, warning, pattern, *args, **kw):
        msg = kw.pop("msg", None) if not args else None
        return self._in_context(_Warns(self, warning, pattern, msg), args, kw)

    def assertLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, True)

    def assertNoLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, False)


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    async def enterAsyncContext(self, manager):
        result = await manager.__aenter__()
        self.addAsyncCleanup(manager.__aexit__, None, None, None)
        return result

    def addAsyncCleanup(self, function, /, *args, **kw):
        self._cleanups.append((self._await, (function, args, kw), {}))

    def _await(self, function, args, kw):
        self._run_coroutine(function(*args, **kw))

    def _run_coroutine(self, coroutine):
        import asyncio

        asyncio.run(coroutine)

    def _call_test(self, method):
        self._run_coroutine(self.asyncSetUp())
        try:
            super()._call_test(method)
        finally:
            self._run_coroutine(self.asyncTearDown())


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__("runTest")
        self.runTest = testFunc
        self._description = description
        if setUp:
            self.setUp = setUp
        if tearDown:
            self.tearDown = tearDown

    def id(self):
        return self.runTest.__name__

    __str__ = id

    def shortDescription(self):
        return self._description


def _marked(case, method, name):
    """What a decorator left on the method or its class."""
    mark = getattr(method, name, None)
    return getattr(type(case), name, None) if mark is None else mark


def _show(value):
    """The repr, cut where it is long: messages are kept until the end of the run."""
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text if len(text) <= 200 else text[:150] + "..." + text[-47:]


def _within(places, delta):
    return "%r delta" % (delta,) if delta is not None else "%r places" % (7 if places is None else places)


# ---- suites and loading -----------------------------------------------------------------------------------------------------------


class TestSuite:
    def __init__(self, tests=()):
        self._tests = list(tests)

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self.addTest(test)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        n = 0
        for test in self._tests:
            n += test.countTestCases()
        return n

    def run(self, result, debug=False):
        for i in range(len(self._tests)):
            if result.shouldStop:
                break
            test = self._tests[i]
            if isinstance(test, TestSuite):
                test.run(result)
            else:
                result._enter(type(test))
                if not result._class_failed:
                    test.run(result)
            self._tests[i] = _Done(test.countTestCases())
        return result

    def __call__(self, result):
        return self.run(result)


class _Done:
    """In the place of a test that has run, which can be freed."""

    def __init__(self, n):
        self.n = n

    def countTestCases(self):
        return self.n

    def run(self, result):
        pass


class TestLoader:
    testMethodPrefix = "test"
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, cls):
        prefix = self.testMethodPrefix
        return [name for name in dir(cls) if name.startswith(prefix) and callable(getattr(cls, name))]

    def loadTestsFromTestCase(self, cls):
        names = self.getTestCaseNames(cls)
        if not names and hasattr(cls, "runTest"):
            names = ["runTest"]
        return self.suiteClass([cls(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            item = getattr(module, name, None)
            if isinstance(item, type) and issubclass(item, TestCase) and item not in _ABSTRACT:
                tests.append(self.loadTestsFromTestCase(item))
        suite = self.suiteClass(tests)
        load = getattr(module, "load_tests", None)
        return load(self, suite, pattern) if load else suite

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        item = module
        if item is None:
            n = len(parts)
            while n:
                try:
                    item = __import__(".".join(parts[:n]), None, None, ["*"])
                    break
                except ImportError:
                    n -= 1
                    if not n:
                        raise
            parts = parts[n:]
        parent = None
        for part in parts:
            parent, item = item, getattr(item, part)
        if isinstance(item, type(sys)):
            return self.loadTestsFromModule(item)
        if isinstance(item, type) and issubclass(item, TestCase):
            return self.loadTestsFromTestCase(item)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        test = item()
        return test if isinstance(test, TestSuite) else self.suiteClass([test])

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def discover(self, start_dir=".", pattern="test*.py", top_level_dir=None):
        import os

        head, _, tail = pattern.partition("*")
        sys.path.insert(0, top_level_dir or start_dir)
        names = [n for n in sorted(os.listdir(start_dir)) if n.startswith(head) and n.endswith(tail) and n.endswith(".py")]
        return self.loadTestsFromNames([n[:-3] for n in names])


_ABSTRACT = (TestCase, IsolatedAsyncioTestCase, FunctionTestCase)
defaultTestLoader = TestLoader()


# ---- results -----------------------------------------------------------------------------------------------------------------------


class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=1):
        self.testsRun = 0
        self.failures = []
        self.errors = []
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.shouldStop = False
        self.failfast = False
        self._class = None
        self._class_failed = False

    def _enter(self, cls):
        """The tests that follow are those of cls: setUpClass and tearDownClass."""
        if cls is self._class:
            return
        if self._class and not self._class_failed:
            self._class_call(self._class.tearDownClass)
        if self._class:
            self._class_call(self._class.doClassCleanups)
        self._class = cls
        self._class_failed = False
        if cls and getattr(cls, "__unittest_skip__", None) is None:
            self._class_failed = not self._class_call(cls.setUpClass)

    def _class_call(self, function):
        try:
            function()
            return True
        except SkipTest as e:
            self.addSkip(self._class, str(e))
        except Exception as e:
            self.addError(self._class, e)
        return False

    def _describe(self, test):
        if isinstance(test, type):
            return "%s.%s" % (test.__module__, test.__qualname__)
        return str(test) + getattr(test, "_subtest", "")

    def _add(self, where, test, e):
        if isinstance(e, tuple):
            e = e[1]
        text = io.StringIO()
        sys.print_exception(e, text)
        where.append((self._describe(test), text.getvalue()))
        if self.failfast:
            self.stop()

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def addSuccess(self, test):
        pass

    def addFailure(self, test, e):
        self._add(self.failures, test, e)

    def addError(self, test, e):
        self._add(self.errors, test, e)

    def addSkip(self, test, reason):
        self.skipped.append((self._describe(test), reason))

    def addExpectedFailure(self, test, e=None):
        self.expectedFailures.append((self._describe(test), ""))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(self._describe(test))

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        self.shouldStop = True

    def __repr__(self):
        return "<%s run=%d errors=%d failures=%d>" % (type(self).__qualname__, self.testsRun, len(self.errors), len(self.failures))


class TextTestResult(TestResult):
    """Prints as it goes on: a character for each test, or a line with verbosity 2."""

    def __init__(self, stream=None, descriptions=None, verbosity=1):
        super().__init__()
        self.stream = stream or sys.stdout
        self.verbosity = verbosity

    def _tell(self, short, long):
        if self.verbosity == 1:
            self.stream.write(short)
        elif self.verbosity > 1:
            self.stream.write(long + "\n")

    def startTest(self, test):
        super().startTest(test)
        if self.verbosity > 1:
            self.stream.write("%s ... " % test)

    def addSuccess(self, test):
        self._tell(".", "ok")

    def addFailure(self, test, e):
        super().addFailure(test, e)
        self._tell("F", "FAIL")

    def addError(self, test, e):
        super().addError(test, e)
        self._tell("E", "ERROR")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._tell("s", "skipped %r" % (reason,))

    def addExpectedFailure(self, test, e=None):
        super().addExpectedFailure(test, e)
        self._tell("x", "expected failure")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._tell("u", "unexpected success")

    def printErrors(self):
        write = self.stream.write
        for kind, entries in ("ERROR", self.errors), ("FAIL", self.failures):
            for name, text in entries:
                write("%s\n%s: %s\n%s\n%s\n" % ("=" * 70, kind, name, "-" * 70, text))


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None):
        self.stream = stream or sys.stdout
        self.verbosity = verbosity
        self.failfast = failfast
        if resultclass:
            self.resultclass = resultclass

    def run(self, test):
        result = self.resultclass(self.stream, True, self.verbosity)
        result.failfast = self.failfast
        result.startTestRun()
        test.run(result)
        result._enter(None)
        result.stopTestRun()
        write = self.stream.write
        if self.verbosity == 1:
            write("\n")
        if hasattr(result, "printErrors"):
            result.printErrors()
        write("%s\nRan %d tests\n\n" % ("-" * 70, result.testsRun))  # as MicroPython's, whose test runner reads this line
        counts = []
        for name, entries in (
            ("failures", result.failures),
            ("errors", result.errors),
            ("skipped", result.skipped),
            ("expected failures", result.expectedFailures),
            ("unexpected successes", result.unexpectedSuccesses),
        ):
            if entries:
                counts.append("%s=%d" % (name, len(entries)))
        write(("OK" if result.wasSuccessful() else "FAILED") + (" (%s)" % ", ".join(counts) if counts else "") + "\n")
        return result


# ---- command line ---------------------------------------------------------------------------------------------------------------------

_USAGE = "usage: [-v] [-q] [-f] [-k part] [name ...]"


class TestProgram:
    def __init__(
        self,
        module="__main__",
        defaultTest=None,
        argv=None,
        testRunner=None,
        testLoader=defaultTestLoader,
        exit=True,
        verbosity=1,
        failfast=None,
        catchbreak=None,
        buffer=None,
        warnings=None,
    ):
        self.verbosity = verbosity
        self.failfast = failfast
        self.part = None
        if isinstance(module, str):
            module = __import__(module, None, None, ["*"])
        names = self._options(list(sys.argv[1:] if argv is None else argv[1:]))
        if names is None:
            print(_USAGE)
            return
        if not names and defaultTest:
            names = [defaultTest] if isinstance(defaultTest, str) else defaultTest
        if names:
            suite = testLoader.loadTestsFromNames(names, module)
        else:
            suite = testLoader.loadTestsFromModule(module) if module else testLoader.discover()
        if self.part:
            suite = _matching(suite, self.part)
        runner = testRunner or TextTestRunner
        if isinstance(runner, type):
            runner = runner(verbosity=self.verbosity, failfast=self.failfast)
        self.result = runner.run(suite)
        if exit:
            sys.exit(not self.result.wasSuccessful())

    def _options(self, args):
        names = []
        while args:
            arg = args.pop(0)
            if arg in ("-h", "--help"):
                return None
            if arg in ("-v", "--verbose"):
                self.verbosity = 2
            elif arg in ("-q", "--quiet"):
                self.verbosity = 0
            elif arg in ("-f", "--failfast"):
                self.failfast = True
            elif arg == "-k" and args:
                self.part = args.pop(0)
            else:
                names.append(arg)
        return names


def _matching(suite, part):
    kept = TestSuite()
    for test in suite:
        if isinstance(test, TestSuite):
            kept.addTest(_matching(test, part))
        elif part in test.id():
            kept.addTest(test)
    return kept


main = TestProgram


def _command():
    """python -m unittest: names of modules, of their classes and methods, or files; without any, the tests found here."""
    names = []
    args = []
    for arg in sys.argv[1:]:
        if arg.endswith(".py"):
            directory, _, name = arg[:-3].rpartition("/")
            sys.path.insert(0, directory)
            arg = name
        (args if arg.startswith("-") else names).append(arg)
    TestProgram(None, argv=["unittest"] + args + names)


if __name__ == "__main__":
    _command()

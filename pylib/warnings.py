"""Warnings, printed once for each text and line, raised or kept. Tests: tests/modules/pylib/test_types.py."""
# SPDX-License-Identifier: MIT
import sys

filters = []  # (action, message pattern or "", category), the newest first
_shown = set()
_record = None


class WarningMessage:
    def __init__(self, message, category, filename="", lineno=0):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno

    def __str__(self):
        return "{message : %r, category : %r}" % (self.message, self.category.__name__)


def formatwarning(message, category, filename="", lineno=0, line=None):
    return "%s: %s\n" % (category.__name__, message)


def showwarning(message, category, filename="", lineno=0, file=None, line=None):
    (file or sys.stderr).write(formatwarning(message, category))


def _action(text, category):
    for action, pattern, kind in filters:
        if issubclass(category, kind):
            if not pattern:
                return action
            import re

            if re.match(pattern, text, re.I):
                return action
    return "default"


def warn(message, category=None, stacklevel=1, source=None, **kw):
    if isinstance(message, Warning):
        category = type(message)
    category = category or UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass")
    text = str(message)
    action = _action(text, category)
    if not isinstance(message, Warning):
        message = category(message)
    if action == "error":
        raise message
    if action == "ignore":
        return
    if action != "always" and action != "all":
        key = (text, category)
        if key in _shown:
            return
        _shown.add(key)
    if _record is not None:
        _record.append(WarningMessage(message, category))
    else:
        showwarning(message, category)


def warn_explicit(message, category, filename, lineno, **kw):
    warn(message, category)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in ("error", "ignore", "always", "all", "default", "module", "once"):
        raise ValueError("invalid action: %r" % action)
    filters.insert(len(filters) if append else 0, (action, message, category))


def simplefilter(action, category=Warning, lineno=0, append=False):
    filterwarnings(action, "", category, append=append)


def resetwarnings():
    filters.clear()


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._wanted = [] if record else None
        self._filter = (action, category, lineno, append)

    def __enter__(self):
        global _record, _shown
        self._saved = filters[:], _record, _shown
        _shown = set()
        if self._wanted is not None:
            _record = self._wanted
        if self._filter[0]:
            simplefilter(*self._filter)
        return self._wanted

    def __exit__(self, *exc):
        global _record, _shown
        filters[:], _record, _shown = self._saved


def deprecated(message, /, *, category=DeprecationWarning, stacklevel=1):
    def decorate(function):
        import functools

        @functools.wraps(function)
        def wrapper(*args, **kw):
            warn(message, category)
            return function(*args, **kw)

        return wrapper

    return decorate

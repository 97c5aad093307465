"""Tracebacks as text. Tests: tests/modules/pylib/test_types.py."""
# SPDX-License-Identifier: MIT
import sys
import io


def _text(e):
    out = io.StringIO()
    sys.print_exception(e, out)
    return out.getvalue()


def _given(exc, value):
    return exc if value is None and not isinstance(exc, type) else value


def format_exception(exc, /, value=None, tb=None, limit=None, chain=True):
    return [line + "\n" for line in _text(_given(exc, value)).split("\n")[:-1]]


def format_exception_only(exc, /, value=None):
    e = _given(exc, value)
    text = str(e)
    return ["%s: %s\n" % (type(e).__name__, text) if text else type(e).__name__ + "\n"]


def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True):
    (file or sys.stderr).write(_text(_given(exc, value)))


def format_exc(limit=None, chain=True):
    return _text(sys.exc_info()[1])


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exc_info()[1], file=file)


class FrameSummary:
    def __init__(self, filename, lineno, name, line=""):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line


def extract_tb(tb, limit=None):
    found = []
    while tb is not None:
        code = getattr(getattr(tb, "tb_frame", None), "f_code", None)
        found.append(FrameSummary(getattr(code, "co_filename", ""), tb.tb_lineno, getattr(code, "co_name", "")))
        tb = tb.tb_next
    return found
